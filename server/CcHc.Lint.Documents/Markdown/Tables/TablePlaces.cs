using System.Globalization;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Places across a drawn table, in characters as they are seen: a letter and the marks that are set on it take one.</summary>
internal static class TablePlaces
{
    /// <summary>True for a character that takes no place of its own.</summary>
    public static bool IsSetOnLetter(char c) =>
        c >= '\u0300' && (char.IsLowSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);
}
