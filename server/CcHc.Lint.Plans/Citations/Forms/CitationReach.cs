using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>Finds how far a citation goes: over its date and issuer to the end of its subject, where that can be told.</summary>
internal static class CitationReach
{
    /// <param name="next">The citation that follows, or null.</param>
    /// <param name="entry">What the registry knows of the instrument, or null.</param>
    /// <returns>The offset in the unit's text where the citation ends, and what stands behind date and issuer.</returns>
    public static (int End, CitationTail Tail) Of(RawCitation found, RawCitation? next, Instrument? entry)
    {
        var folded = found.Unit.Folded;
        var end = DetailsEnd(found);
        var at = DateScanner.SkipBlanks(folded, end);
        if (at < folded.Length && folded[at] == ',') at = DateScanner.SkipBlanks(folded, at + 1);
        if (at >= folded.Length) return (end, CitationTail.NoSubject);
        if (entry is not null && EndOfWords(folded, at, VietnameseText.Fold(entry.Title)) is { } titleEnd) return (titleEnd, CitationTail.Subject);
        if (folded[at] == '"') return (end, CitationTail.Unclear);
        if (!CitationWords.OpensSubject(folded, at)) return (end, CitationTail.NoSubject);
        return LineEnd(found, next, at) is { } lineEnd ? (lineEnd, CitationTail.Subject) : (end, CitationTail.Unclear);
    }

    private static int DetailsEnd(RawCitation found)
    {
        var folded = found.Unit.Folded;
        var end = found.DateRange is { } date ? Math.Max(date.End, found.End) : found.End;
        var at = DateScanner.SkipBlanks(folded, end);
        if (at < folded.Length && folded[at] == ',') at = DateScanner.SkipBlanks(folded, at + 1);
        if (DateScanner.StartsWithWord(folded, at, "của") && IssuerScanner.RangeAt(found.Unit, at, folded.Length) is { } issuer) end = Math.Max(end, issuer.End);
        var words = folded.AsSpan(found.Start, end - found.Start);
        return end < folded.Length && folded[end] == ')' && words.Count('(') > words.Count(')') ? end + 1 : end;
    }

    /// <summary>A basis in a line of its own has nothing but the subject up to its end mark.</summary>
    private static int? LineEnd(RawCitation found, RawCitation? next, int at)
    {
        var folded = found.Unit.Folded;
        var opening = found.Start - BasisOpening.Instrument.Length;
        if (opening < 0 || !folded.AsSpan(opening).StartsWith(BasisOpening.Instrument, StringComparison.Ordinal)) return null;
        var end = folded.IndexOf(';', at);
        if (end < 0) end = folded.Length;
        var line = folded.AsSpan(at, end - at);
        if (line.Contains(BasisOpening.Instrument, StringComparison.Ordinal) || line.Contains('\n') || line.Contains(". ", StringComparison.Ordinal) || line.Contains(':')) return null;
        if (line.Contains("ủy ban nhân dân", StringComparison.Ordinal) || line.Contains("ubnd", StringComparison.Ordinal) || line.Contains("được sửa đổi", StringComparison.Ordinal)) return null;
        if (next is not null && ReferenceEquals(next.Unit, found.Unit) && next.Start < end) return null;
        while (end > at && folded[end - 1] is ' ' or '.' or ',') end--;
        return end;
    }

    /// <summary>Where words end that stand at an offset, blanks and marks left aside ("2011 - 2020" as "2011-2020"); null where others stand there.</summary>
    private static int? EndOfWords(string folded, int at, string words)
    {
        foreach (var c in words)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            while (at < folded.Length && !char.IsLetterOrDigit(folded[at]) && folded[at] is not (';' or '.' or '\n')) at++;
            if (at >= folded.Length || folded[at] != c) return null;
            at++;
        }

        return at < folded.Length && char.IsLetterOrDigit(folded[at]) ? null : at;
    }
}
