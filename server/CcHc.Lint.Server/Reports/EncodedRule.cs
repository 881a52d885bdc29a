using System.Collections.Concurrent;
using System.Text.Json;

namespace CcHc.Lint.Server.Reports;

/// <summary>What each finding says of its rule, as it stands in JSON: the same words for all findings of a rule.</summary>
internal sealed class EncodedRule
{
    private static readonly ConcurrentDictionary<string, EncodedRule> Known = new(StringComparer.Ordinal);

    private readonly ReportedRule _rule;

    private EncodedRule(ReportedRule rule)
    {
        _rule = rule;
        Id = Encode(rule.Id);
        Code = Encode(rule.Code);
        Pack = Encode(rule.Pack);
        Kind = Encode(rule.Kind);
        Source = Encode(rule.Source);
    }

    public JsonEncodedText Id { get; }

    public JsonEncodedText Code { get; }

    public JsonEncodedText Pack { get; }

    public JsonEncodedText Kind { get; }

    public JsonEncodedText Source { get; }

    /// <summary>One is kept for each id; another rule of that id, which a folder of its own may configure, is encoded anew.</summary>
    public static EncodedRule Of(ReportedRule rule)
    {
        if (!Known.TryGetValue(rule.Id, out var known)) Known.TryAdd(rule.Id, known = new EncodedRule(rule));
        return known._rule == rule ? known : new EncodedRule(rule);
    }

    private static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, JsonStyle.Indented.Encoder);
}
