using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Mentions;

namespace CcHc.Lint.Server.Lsp.Features.SemanticTokens;

/// <summary>The coloured words of a document in the numbers of the protocol.</summary>
internal static class TokenList
{
    /// <param name="within">Only tokens that touch this part.</param>
    public static List<int> Encode(Analysis analysis, TextSpan within)
    {
        var data = new List<int>();
        var (lastLine, lastCharacter, covered) = (0, 0, 0);
        foreach (var token in TokensOf(analysis))
        {
            // Tokens must not overlap: a body inside a citation has its colour.
            if (token.Span.Start < covered || !token.Span.Overlaps(within)) continue;
            covered = token.Span.End;
            foreach (var part in ByLine(token.Span, analysis))
            {
                var start = analysis.Lines.PositionOf(part.Start);
                data.Add(start.Line - lastLine);
                data.Add(start.Line == lastLine ? start.Character - lastCharacter : start.Character);
                data.Add(analysis.Lines.UnitsOf(analysis.Lines.Text.AsSpan(part.Start, part.Length)));
                data.Add(token.Type);
                data.Add(token.Modifiers);
                (lastLine, lastCharacter) = (start.Line, start.Character);
            }
        }

        return data;
    }

    private static List<Token> TokensOf(Analysis analysis)
    {
        var tokens = new List<Token>();
        foreach (var mention in analysis.Mentions.All)
        {
            if (mention.Fact is Citation citation) tokens.Add(new Token(mention.Span, TokenLegend.Citation, TokenLegend.ModifiersOf(citation.Status)));
            else if (mention.Fact is AgencyMention agency) tokens.Add(new Token(mention.Span, TokenLegend.Agency, TokenLegend.ModifiersOf(agency.IsFormer)));
        }

        foreach (var task in analysis.Plan.Tasks)
        {
            if (task.DeadlineText.Length > 0) tokens.Add(new Token(analysis.Plan.Places.SpanOf(task, FactPart.Deadline), TokenLegend.Deadline, 0));
        }

        tokens.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Type.CompareTo(b.Type));
        return tokens;
    }

    // A token may not reach over the end of a line unless the client says so; none that we know does.
    private static IEnumerable<TextSpan> ByLine(TextSpan span, Analysis analysis)
    {
        for (var line = analysis.Lines.LineOf(span.Start); line < analysis.Lines.LineCount; line++)
        {
            var whole = analysis.Lines.LineSpan(line);
            if (whole.Start >= span.End) yield break;
            var part = new TextSpan(Math.Max(span.Start, whole.Start), Math.Min(span.End, whole.End));
            if (part.Length > 0) yield return part;
        }
    }

    private sealed record Token(TextSpan Span, int Type, int Modifiers);
}
