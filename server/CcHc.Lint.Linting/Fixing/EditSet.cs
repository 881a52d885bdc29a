using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Fixing;

/// <summary>Edits of one text that don't touch each other, and where places of the text come to stand after them.</summary>
internal sealed class EditSet
{
    private readonly List<TextEdit> _edits = [];

    public IReadOnlyList<TextEdit> Edits => _edits;

    /// <summary>True where the edits stand apart from each other and from those of the set.</summary>
    public bool HasRoomFor(IReadOnlyList<TextEdit> edits)
    {
        for (var i = 0; i < edits.Count; i++)
        {
            if (_edits.Exists(other => Touch(other.Span, edits[i].Span))) return false;
            for (var j = 0; j < i; j++)
            {
                if (Touch(edits[j].Span, edits[i].Span)) return false;
            }
        }

        return true;
    }

    /// <summary>Only edits that the set has room for.</summary>
    public void Add(IReadOnlyList<TextEdit> edits)
    {
        _edits.AddRange(edits);
        _edits.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    public string ApplyTo(string text)
    {
        var changed = new StringBuilder(text.Length + 256);
        var at = 0;
        foreach (var edit in _edits)
        {
            changed.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Where a range stands afterwards: as wide as before, and wider by what edits inside it, or at its ends, have put in.</summary>
    public TextSpan Map(TextSpan span)
    {
        var start = Map(span.Start, isEnd: false);
        return new TextSpan(start, Math.Max(start, Map(span.End, isEnd: true)));
    }

    private int Map(int offset, bool isEnd)
    {
        var shift = 0;
        foreach (var edit in _edits)
        {
            if (edit.Span.Start > offset || (edit.Span.Start == offset && (!isEnd || edit.Span.Length > 0))) break;
            if (edit.Span.End > offset) return edit.Span.Start + shift + (isEnd ? edit.NewText.Length : 0);
            shift += edit.NewText.Length - edit.Span.Length;
        }

        return offset + shift;
    }

    // Two changes side by side would need an order that nobody gave; they wait for the next pass.
    private static bool Touch(TextSpan a, TextSpan b) => a.Start <= b.End && b.Start <= a.End;
}
