using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Plans.Outline;

namespace CcHc.Lint.Plans.Layout;

/// <summary>Finds the heads of annexes: the word with its number, the title, and the line that ties it to the document.</summary>
internal static class AnnexComponents
{
    /// <param name="annex">Offset of the first annex.</param>
    public static void Read(List<SetLine> lines, int annex, ComponentList components)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Span.Start < annex || !lines[i].StartsWith("phụ lục")) continue;
            if (AnnexHeading.Read(MappedText.Verbatim(lines[i].Words, 0, lines[i].Words.Length)) is null || lines[i].Words.Length > "Phụ lục VIII:".Length) continue;
            components.Add(LayoutComponentKind.AnnexWord, lines[i]);
            for (var at = i + 1; at < lines.Count && at <= i + 4; at++)
            {
                if (lines[at].Words.StartsWith('('))
                {
                    components.Add(LayoutComponentKind.AnnexReference, lines[at]);
                    break;
                }

                if (!lines[at].IsCapitals) break;
                components.Add(LayoutComponentKind.AnnexTitle, lines[at]);
            }
        }
    }
}
