using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;
using Microsoft.CodeAnalysis;

namespace CcHc.Lint.CodeRules;

/// <summary>What rules are compiled against: the basic library and the public facts, nothing that reaches a network or starts processes.</summary>
internal static class CompilerReferences
{
    // Rules can still find everything at run time (the basic library reads files): this keeps honest authors to what
    // works in every place, and is no wall against others.
    private static readonly string[] Framework =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Linq.Expressions",
        "System.Text.RegularExpressions", "System.Memory", "System.ObjectModel", "System.Runtime.Extensions", "System.Globalization", "netstandard",
    ];

    /// <summary>Namespaces that every file of a pack may use without saying so.</summary>
    public static IReadOnlyList<string> Namespaces { get; } =
    [
        "System", "System.Collections.Generic", "System.Linq", "System.Text.RegularExpressions",
        .. new[] { typeof(LocalizedText), typeof(VietnameseText), typeof(Fact), typeof(Confidence), typeof(LintRule), typeof(Rule), typeof(IContext), typeof(RuleRepository) }
            .Select(type => type.Namespace!).Distinct(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. FrameworkFiles().Select(file => MetadataReference.CreateFromFile(file)),
        .. new[] { typeof(LocalizedText), typeof(Fact), typeof(LintRule), typeof(Rule) }
            .Select(type => type.Assembly.Location).Distinct(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private static IEnumerable<string> FrameworkFiles()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        foreach (var name in Framework)
        {
            var file = Path.Combine(folder, name + ".dll");
            if (File.Exists(file)) yield return file;
        }
    }
}
