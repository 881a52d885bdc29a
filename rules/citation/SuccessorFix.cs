using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Writes the successor of a cited instrument in its place.</summary>
internal static class SuccessorFix
{
    private const string Standard = "Tiêu chuẩn";

    /// <summary>How titles begin that can stand behind the issuer as they are.</summary>
    private static readonly string[] SubjectOpenings =
        ["Về ", "Ban hành ", "Phê duyệt ", "Quy định ", "Hướng dẫn ", "Sửa đổi, ", "Thực hiện ", "Triển khai ", "Bổ sung ", "Điều chỉnh ", "Công bố "];

    /// <summary>"Nghị quyết số 76/NQ-CP ngày 15/07/2021 của Chính phủ"; a standard by its designation.</summary>
    public static string FullForm(Instrument instrument)
    {
        var name = ShortForm(instrument);
        if (instrument.Kind == Standard) return name;
        var dated = instrument.Issued is { } issued ? $"{name} ngày {DateText.Vi(issued)}" : name;
        return IsLaw(instrument) ? dated : $"{dated} của {instrument.Issuer}";
    }

    /// <summary>
    /// The change that puts the successor in place of the citation, with the date in the same style, the issuer, and the
    /// subject where the citation has one or is a legal basis. Never safe: what the text says of the old instrument may not
    /// hold for the new one. Null where it is not clear what the citation takes in, or where the successor stands there already.
    /// </summary>
    /// <param name="cited">What the document cites.</param>
    public static RuleFix? Of(CitationMention mention, CitedInstruments cited)
    {
        var citation = mention.Citation;
        if (citation.Successor is not { } successor || citation.Symbol is null || IsLaw(successor)) return null;
        if (successor.Kind == Standard) return FixOf(successor, new RuleEdit(citation, FactPart.Symbol, null, successor.Symbol));
        if (!citation.HasOwnTypeWord || successor.Issued is null || mention.Tail == CitationTail.Unclear) return null;
        // A date or an issuer that serves a whole list cannot be changed for one of it.
        if (citation.Date is not null && mention.DateWords is null) return null;
        if (mention.WholeText.AsSpan().Count('(') != mention.WholeText.AsSpan().Count(')')) return null;
        var isCited = cited.Holds(successor);
        if (citation.IsBasis && (isCited || cited.ReplacesEarlierBasis(citation, successor))) return null;
        return TextOf(mention, successor, isCited) is { } text ? FixOf(successor, new RuleEdit(citation, FactPart.Whole, null, text)) : null;
    }

    private static RuleFix FixOf(Instrument successor, RuleEdit edit) =>
        new(new LocalizedText($"Thay bằng {FullForm(successor)}", $"Replace by {FullForm(successor)}"), false, new([edit]));

    private static string? TextOf(CitationMention mention, Instrument successor, bool isCited)
    {
        var citation = mention.Citation;
        var text = ShortForm(successor);
        if (char.IsLower(citation.Text[0])) text = char.ToLowerInvariant(text[0]) + text[1..];
        var isFull = citation.IsBasis || mention.Tail == CitationTail.Subject || (mention.IsFirst && !isCited);
        if (isFull || mention.DateWords is not null) text += " " + CitationSources.DateAs(successor.Issued!.Value, mention.DateWords ?? "ngày");
        if (isFull || citation.Issuer is not null) text += $" của {successor.Issuer}";
        if (!citation.IsBasis && mention.Tail != CitationTail.Subject) return text;
        if (SubjectOf(successor, mention.WholeText) is { } subject) return $"{text} {subject}";
        return mention.Tail == CitationTail.Subject ? null : text;
    }

    /// <summary>The title as it goes on behind the issuer; spans of years with blanks where the words before have them. Null where a verb would be missing.</summary>
    private static string? SubjectOf(Instrument successor, string old)
    {
        if (!Array.Exists(SubjectOpenings, opening => successor.Title.StartsWith(opening, StringComparison.Ordinal))) return null;
        var subject = char.ToLowerInvariant(successor.Title[0]) + successor.Title[1..];
        return old.Contains(" - ", StringComparison.Ordinal) ? WithWideDashes(subject) : subject;
    }

    private static string WithWideDashes(string text)
    {
        for (var at = text.Length - 2; at > 0; at--)
        {
            if (text[at] == '-' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])) text = $"{text[..at]} - {text[(at + 1)..]}";
        }

        return text;
    }

    private static string ShortForm(Instrument instrument) =>
        instrument.Kind == Standard ? instrument.Symbol
        : IsLaw(instrument) ? $"{instrument.Title} số {instrument.Symbol}"
        : $"{instrument.Kind} số {instrument.Symbol}";

    private static bool IsLaw(Instrument instrument) => instrument.Kind is "Luật" or "Bộ luật" or "Pháp lệnh" or "Hiến pháp";
}
