using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Tests.Texts;

/// <summary>Text units for tests: the words stand at offset 0 of an imagined source.</summary>
internal static class Words
{
    public static TextUnit Unit(string text)
    {
        var builder = new MappedText.Builder();
        builder.AppendVerbatim(text, 0);
        return new TextUnit(0, 0, -1, -1, VietnameseText.Normalise(builder.Build()));
    }
}
