using System.Reflection;
using System.Runtime.CompilerServices;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules.Packs.Schema;

namespace CcHc.Lint.Rules.Tests.PublicFacts;

/// <summary>
/// What offices write rules against is written down line by line. A change of it needs another version
/// (<see cref="FactsVersion"/>): the first number where something went or changed, the second where something came.
/// </summary>
public class PublicFactsTests
{
    private static readonly Type[] Contract =
    [
        typeof(LintRule), typeof(CodeRule), typeof(RuleMessage), typeof(RuleFinding), typeof(RelatedFact), typeof(RuleFix), typeof(RuleEdit), typeof(WordRange), typeof(Severity),
        typeof(RuleDescriptor), typeof(LocalizedText), typeof(VietnameseText), typeof(Confidence), typeof(ValueList<>),
    ];

    [Fact]
    public void The_public_facts_are_those_of_their_version()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "fixtures", "public-facts.txt");
        var written = File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd('\n');
        var now = $"version {FactsVersion.Text}\n" + string.Join('\n', Surface());
        var version = written.Split('\n')[0];
        if (now == written) return;
        File.WriteAllText(file + ".now", now + "\n");
        var (old, current) = (written.Split('\n'), now.Split('\n'));
        Assert.Fail(
            $"The public facts are not those of {version}. Raise FactsVersion (first number where a line went, second where lines only came) and copy {file}.now to tests/CcHc.Lint.Rules.Tests/fixtures/public-facts.txt.\n"
            + string.Join('\n', old.Except(current).Select(line => "- " + line)) + "\n" + string.Join('\n', current.Except(old).Select(line => "+ " + line)));
    }

    /// <summary>Every version that was ever given out has its own surface: none may be written anew.</summary>
    [Fact]
    public void A_version_stands_for_one_surface()
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', Surface()))))[..16];
        var known = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "fixtures", "public-facts-versions.txt")).Where(line => line.Length > 0).Select(line => line.Split(' ')).ToList();
        Assert.Equal(known.Select(line => new Version(line[0])).Order().Distinct(), known.Select(line => new Version(line[0])));
        Assert.True(
            known[^1][0] == FactsVersion.Text && known[^1][1] == hash,
            $"Add the line “{FactsVersion.Text} {hash}” behind the last one of fixtures/public-facts-versions.txt; where that version stands there already, FactsVersion must be raised.");
    }

    private static IEnumerable<string> Surface() =>
        FactReference.Types().Concat(Contract).Distinct().SelectMany(Lines).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(name => $"{type.Name}.{name}");
        return type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(member => Line(type, member)).OfType<string>();
    }

    private static string? Line(Type type, MemberInfo member) => member switch
    {
        PropertyInfo property when IsVisible(property.GetMethod) && property.Name != "EqualityContract" => $"{type.Name}.{property.Name}: {Name(property.PropertyType)}{(property.SetMethod?.IsPublic == true ? " init" : "")}",
        FieldInfo { IsPublic: true } or FieldInfo { IsFamily: true } => $"{type.Name}.{member.Name}: {Name(((FieldInfo)member).FieldType)}",
        ConstructorInfo { IsPublic: true } made => $"new {type.Name}({Parameters(made)})",
        MethodInfo { IsSpecialName: false } method when IsVisible(method) && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null && method.GetBaseDefinition().DeclaringType != typeof(object) =>
            $"{type.Name}.{method.Name}({Parameters(method)}): {Name(method.ReturnType)}",
        _ => null,
    };

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
}
