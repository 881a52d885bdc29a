using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.RulePacks;

namespace CcHc.Lint.Plans.Tests.Outline;

/// <summary>
/// A document and what is to be read from it, from a file of cases. A case opens with "=== name" and marks of how its
/// text is stored ("[crlf]", "[nfd]", "[bom]", "[asof=2019-01-01]"); the text follows, with "→" for a TAB and "·" for a
/// no-break space; then ">>> outline", ">>> rows", ">>> answers", ">>> profile" or ">>> required" with one expected line for each item.
/// </summary>
public sealed class PlanCase
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Dictionary<char, string> Decomposed = Decompositions();

    public required string Name { get; init; }

    public required string Text { get; init; }

    public DateOnly? AsOf { get; init; }

    public Dictionary<string, List<string>> Expected { get; } = new(StringComparer.Ordinal);

    public static IReadOnlyList<PlanCase> Parse(string file)
    {
        var cases = new List<PlanCase>();
        var text = new List<string>();
        PlanCase? current = null;
        List<string>? section = null;
        var heading = "";
        foreach (var line in file.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
            {
                (heading, current, section) = (line[4..], null, null);
                text.Clear();
            }
            else if (line.StartsWith(">>> ", StringComparison.Ordinal))
            {
                if (current is null) cases.Add(current = Make(heading, text));
                current.Expected[line[4..].Trim()] = section = [];
            }
            else if (section is not null)
            {
                if (line.Trim().Length > 0) section.Add(line.Trim());
            }
            else text.Add(line);
        }

        return cases;
    }

    /// <summary>What the reader makes of the text, in the words of an expected section.</summary>
    public IReadOnlyList<string> Actual(string section, IReadOnlyList<string> expected)
    {
        var plan = new PlanReader(BuiltInRegistry.Load()).Read(DocumentReader.ReadText("plan.md", Text), new PlanReadOptions(AsOf, Today));
        return section switch
        {
            "outline" => [.. plan.Sections.Where(item => item.Kind != SectionKind.Clause).Select((item, i) => HeadingLine(plan, item, StartsWithDigit(expected, i)))],
            "rows" => [.. plan.Tasks.Select((task, i) => Cut(RowLine(plan, task, StartsWithDigit(expected, i)), expected, i))],
            "answers" => [.. plan.Tasks.Select(AnswerLine)],
            "profile" => ProfileLines(plan, expected),
            "required" => RequiredLines(plan, expected),
            _ => throw new InvalidOperationException($"Unknown section {section}"),
        };
    }

    public override string ToString() => Name;

    private static string HeadingLine(Plan plan, Section section, bool withLine) =>
        $"{(withLine ? LineOf(plan, section) + " " : "")}{Kebab(section.Kind.ToString())} {(section.Number.Length > 0 ? section.Number + " " : "")}| {section.Title}";

    private static string RowLine(Plan plan, PlanTask task, bool withLine) =>
        $"{(withLine ? LineOf(plan, task) + " " : "")}{(task.Area.Length > 0 ? task.Area : "-")} {Kebab(task.RowType.ToString())}|{task.Number}|{task.Task}|{task.Product}|{task.Lead}|{task.Cooperating}|{task.DeadlineText}";

    // Who answers for a row and until when, whatever its own cells say.
    private static string AnswerLine(PlanTask task) =>
        $"{task.Number}|{string.Join("; ", task.Leads.Select(lead => $"{Kebab(lead.Kind.ToString())} {lead.Name}"))}|{task.EffectiveCooperating}|{Kebab(task.Deadline.Class.ToString())} {task.Deadline.From:yyyy-MM-dd}..{task.Deadline.To:yyyy-MM-dd}";

    // An expected row may state the first cells only.
    private static string Cut(string row, IReadOnlyList<string> expected, int index)
    {
        var fields = row.Split('|');
        return index < expected.Count ? string.Join('|', fields.Take(expected[index].Count(character => character == '|') + 1)) : row;
    }

    private static List<string> ProfileLines(Plan plan, IReadOnlyList<string> expected)
    {
        var profile = plan.Profile;
        var all = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["kind"] = Kebab(profile.Kind.ToString()), ["title"] = profile.Title, ["year"] = profile.Year?.ToString(), ["issuer"] = profile.Issuer,
            ["place"] = profile.Place, ["number"] = profile.Number, ["date"] = profile.Date?.ToString("yyyy-MM-dd"),
            ["asOf"] = $"{profile.AsOf:yyyy-MM-dd} {profile.AsOfSource}", ["period"] = profile.Period,
            ["head"] = profile.HasPrintedHead ? "yes" : "no", ["enclosed"] = profile.IsEnclosed ? "yes" : "no",
        };
        return [.. expected.Select(line => line[..line.IndexOf('=', StringComparison.Ordinal)]).Select(key => $"{key}={all[key]}")];
    }

    private static List<string> RequiredLines(Plan plan, IReadOnlyList<string> expected)
    {
        var lines = plan.RequiredParts.Select(part => $"{part.Id} {(part.IsPresent ? "present" : part.IsCoveredElsewhere ? "elsewhere" : "absent")}{(part.UsesOldName ? " old-name" : "")}{(part.IsArea ? " area" : "")}").ToList();
        if (expected is ["nothing"]) return lines.Count == 0 ? ["nothing"] : lines;
        string Key(string line) => line.Split(' ')[0] + (line.EndsWith(" area", StringComparison.Ordinal) ? " area" : "");
        return [.. expected.Select(line => lines.Find(actual => Key(actual) == Key(line)) ?? $"{line.Split(' ')[0]} not required{(line.EndsWith(" area", StringComparison.Ordinal) ? " area" : "")}")];
    }

    private static int LineOf(Plan plan, Fact fact) => plan.Document.Source.PositionOf(plan.Places.SpanOf(fact, FactPart.All).Start).Line;

    private static bool StartsWithDigit(IReadOnlyList<string> expected, int index) =>
        index < expected.Count && expected[index].Length > 0 && char.IsAsciiDigit(expected[index][0]);

    private static string Kebab(string name) =>
        string.Concat(name.Select((character, i) => char.IsUpper(character) && i > 0 ? "-" + char.ToLowerInvariant(character) : char.ToLowerInvariant(character).ToString()));

    private static PlanCase Make(string heading, List<string> lines)
    {
        var marks = heading.Split('[', StringSplitOptions.TrimEntries).Skip(1).Select(mark => mark.TrimEnd(']')).ToList();
        var text = string.Join('\n', lines).Replace('→', '\t').Replace('·', '\u00A0');
        if (marks.Contains("nfd")) text = string.Concat(text.Select(character => Decomposed.TryGetValue(character, out var parts) ? parts : character.ToString()));
        if (marks.Contains("crlf")) text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        if (marks.Contains("bom")) text = "\uFEFF" + text;
        var asOf = marks.Find(mark => mark.StartsWith("asof=", StringComparison.Ordinal));
        return new PlanCase { Name = heading.Split('[')[0].Trim(), Text = text, AsOf = asOf is null ? null : DateOnly.ParseExact(asOf[5..], "yyyy-MM-dd") };
    }

    // string.Normalize does nothing with invariant globalization; the letters that the product composes are taken apart here.
    private static Dictionary<char, string> Decompositions()
    {
        var map = new Dictionary<char, string>();
        foreach (var letter in "aeiouyAEIOUY")
        {
            foreach (var shape in new[] { "", "\u0302", "\u0306", "\u031B" })
            {
                foreach (var tone in new[] { "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323" })
                {
                    var parts = new StringBuilder().Append(letter).Append(shape).Append(tone).ToString();
                    var composed = VietnameseText.Compose(parts);
                    if (composed.Length == 1 && parts.Length > 1) map.TryAdd(composed[0], parts);
                }
            }
        }

        return map;
    }
}
