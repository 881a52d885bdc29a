using System.Text;
using CcHc.Lint.Documents.Docx.Stories;
using CcHc.Lint.Documents.Docx.Styles;

namespace CcHc.Lint.Documents.Docx.Numbering;

/// <summary>Counts the paragraphs of all lists in reading order and says what Word shows before each.</summary>
internal sealed class ListCounter(NumberingTable table, StyleTable styles)
{
    /// <summary>The number or bullet of the next paragraph; null where it has none.</summary>
    /// <param name="styleId">The paragraph's style, or null.</param>
    /// <param name="numberingId">The paragraph's own numbering id, or null; 0 takes the style's numbering away.</param>
    /// <param name="level">The paragraph's own level, or null.</param>
    public ListMark? Next(string? styleId, int? numberingId, int? level)
    {
        var fromStyle = styles.Numbering(styleId);
        if ((numberingId ?? fromStyle.NumberingId) is not { } id || id == 0 || table.Find(id) is not { } found) return null;
        var at = level ?? fromStyle.Level ?? (numberingId is null ? LevelOfStyle(found.List, fromStyle.StyleId) : 0);
        if (at is < 0 or >= NumberingTable.Levels) return null;
        if (LevelAt(found.Instance, found.List, at) is not { } definition) return null;
        if (definition.IsBullet) return BulletOf(definition, at);
        Count(found.Instance, found.List, at, definition);
        var text = Show(found.Instance, found.List, at, definition);
        return string.IsNullOrWhiteSpace(text) ? null : new ListMark(text.Trim(), KindOf(text, definition), at, definition.Suffix == "nothing");
    }

    private static int LevelOfStyle(AbstractList list, string? styleId)
    {
        for (var i = 0; i < NumberingTable.Levels; i++)
        {
            if (styleId is not null && list.Levels[i]?.StyleId == styleId) return i;
        }

        return 0;
    }

    private static ListMark? BulletOf(NumberingLevel definition, int level)
    {
        var text = Symbols.Show(definition.Text, definition.Font).Trim();
        return text.Length == 0 ? null : new ListMark(text, null, level, HasNoBlank: false);
    }

    private static void Count(ListInstance instance, AbstractList list, int level, NumberingLevel definition)
    {
        var start = instance.Starts[level] ?? definition.Start;
        if (!instance.IsUsed[level] && instance.Starts[level] is not null) list.Counters[level] = start;
        else list.Counters[level] = list.Counters[level] is { } last ? last + 1 : start;
        instance.IsUsed[level] = true;
        for (var deeper = level + 1; deeper < NumberingTable.Levels; deeper++)
        {
            var restart = LevelAt(instance, list, deeper)?.RestartAfter;
            if (restart is null || (restart > 0 && level < restart)) list.Counters[deeper] = null;
        }
    }

    private static string Show(ListInstance instance, AbstractList list, int level, NumberingLevel definition)
    {
        var text = new StringBuilder();
        var template = definition.Text;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '%' || i + 1 >= template.Length || template[i + 1] is < '1' or > '9')
            {
                text.Append(template[i]);
                continue;
            }

            var shown = template[++i] - '1';
            if (LevelAt(instance, list, shown) is not { } other) continue;
            var number = list.Counters[shown] ?? instance.Starts[shown] ?? other.Start;
            text.Append(NumberFormat.Write(definition.IsLegal ? "decimal" : other.Format, number));
        }

        return text.ToString();
    }

    private static MarkerKind KindOf(string text, NumberingLevel definition)
    {
        if (text.StartsWith("Điều ", StringComparison.OrdinalIgnoreCase)) return MarkerKind.Article;
        if (text.StartsWith("Phần ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Chương ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Mục ", StringComparison.OrdinalIgnoreCase)) return MarkerKind.Part;
        return definition.Text.AsSpan().Count('%') > 1 ? MarkerKind.Decimal : NumberFormat.KindOf(definition.Format);
    }

    private static NumberingLevel? LevelAt(ListInstance instance, AbstractList list, int level) => instance.Levels[level] ?? list.Levels[level];
}

/// <summary>What Word shows before a paragraph of a list.</summary>
/// <param name="Kind">Null for a bullet.</param>
/// <param name="Level">0-based.</param>
/// <param name="HasNoBlank">True where the words follow without a blank.</param>
internal sealed record ListMark(string Text, MarkerKind? Kind, int Level, bool HasNoBlank);
