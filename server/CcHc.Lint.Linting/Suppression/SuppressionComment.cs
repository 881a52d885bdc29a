using CcHc.Lint.Documents;

namespace CcHc.Lint.Linting.Suppression;

public enum SuppressionScope
{
    /// <summary>"disable-next-line": the next block, or inside a table the next row.</summary>
    NextBlock,

    /// <summary>"disable-line": the block or row that it stands in or at the end of.</summary>
    SameBlock,

    /// <summary>"disable": from there to the matching "enable", or to the end.</summary>
    Range,

    /// <summary>"enable": ends a range.</summary>
    RangeEnd,

    /// <summary>"disable-file".</summary>
    File,

    /// <summary>No instruction that exists.</summary>
    Unknown,
}

/// <summary>A comment that speaks to the checker.</summary>
/// <param name="Instruction">"disable-next-line" and the like, as written.</param>
/// <param name="Rules">Names of rules as written.</param>
/// <param name="Reason">Why, or "".</param>
/// <param name="Span">The whole comment.</param>
public sealed record SuppressionComment(SuppressionScope Scope, string Instruction, IReadOnlyList<string> Rules, string Reason, TextSpan Span)
{
    private const string Prefix = "cchc-lint-";

    private static readonly string[] ReasonMarks = [" -- ", " — ", " – "];

    public static readonly IReadOnlyList<string> Instructions = ["disable-next-line", "disable-line", "disable", "enable", "disable-file"];

    /// <summary>All in a document, in reading order.</summary>
    public static IReadOnlyList<SuppressionComment> In(Document document)
    {
        var found = new List<SuppressionComment>();
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Comment && Parse(document.Source.Slice(block.Span), block.Span) is { } comment) found.Add(comment);
        }

        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    /// <summary>The comment as it would be with other rules.</summary>
    public string With(IEnumerable<string> rules) => $"<!-- {Prefix}{Instruction} {string.Join(", ", rules)}{(Reason.Length > 0 ? $" -- {Reason}" : "")} -->";

    private static SuppressionComment? Parse(string text, TextSpan span)
    {
        if (!text.StartsWith("<!--", StringComparison.Ordinal) || !text.EndsWith("-->", StringComparison.Ordinal) || text.Length < 7) return null;
        var body = text[4..^3].Trim();
        if (!body.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return null;
        body = string.Join(' ', body[Prefix.Length..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + " ";
        var instruction = body[..body.IndexOf(' ', StringComparison.Ordinal)];
        var rest = body[instruction.Length..];
        var reason = "";
        foreach (var mark in ReasonMarks)
        {
            var at = rest.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0) continue;
            (rest, reason) = (rest[..at], rest[(at + mark.Length)..].Trim());
            break;
        }

        string[] rules = [.. rest.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries)];
        return new SuppressionComment(ScopeOf(instruction), instruction, rules, reason, span);
    }

    private static SuppressionScope ScopeOf(string instruction) => instruction switch
    {
        "disable-next-line" => SuppressionScope.NextBlock,
        "disable-line" => SuppressionScope.SameBlock,
        "disable" => SuppressionScope.Range,
        "enable" => SuppressionScope.RangeEnd,
        "disable-file" => SuppressionScope.File,
        _ => SuppressionScope.Unknown,
    };
}
