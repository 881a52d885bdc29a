using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Deadlines;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>Puts rows together that a page break cut.</summary>
internal static class RowJoiner
{
    private const string Vowels = "aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";

    // No row of a real table spans more pages; a hostile one would be copied once for each piece.
    private const int MostPieces = 40;

    // A cell that ends so goes on, whatever the next letter.
    private static readonly string[] OpenEnds = [",", ";", "-", " và", " của", " các", " với", " theo", " cho", " về", " tại", " thuộc"];

    /// <summary>The rest of a cut row: no number of its own, and its cells go on with the words above.</summary>
    public static bool IsRestOf(RawRow above, RawRow row, PlanStructure structure)
    {
        if (above.Pieces >= MostPieces || row.Kind == RawRowKind.Area || above.Kind == RawRowKind.Area || !row.IsBlank(TaskColumns.Number) || row.Merged != TaskColumns.None) return false;
        var goesOn = false;
        var rest = RestOf(above, row);
        foreach (var column in RowCells.Columns)
        {
            if (row.Cells[column] is not { IsEmpty: false } text) continue;
            // "nt" repeats the cell above and does not go on with it.
            if (DittoMark.Is(text.Text)) return false;
            if (GoesOn(above.Cell(column).Text, text.Text, column, row.FollowsBreak, rest)) goesOn = true;
            else if (!row.FollowsBreak && (rest != Rest.Task || above.IsBlank(column))) return false;
        }

        if (goesOn) return true;
        // Behind a page break a body list may go on with a capital ("… của Văn phòng | UBND tỉnh") when the words above hang.
        var task = row.Cell(TaskColumns.Task).Text;
        return row.FollowsBreak && task.Length > 0 && row.IsBlank(TaskColumns.Lead) && row.IsBlank(TaskColumns.Deadline) && row.IsBlank(TaskColumns.Product)
            && !EndsSentence(above.Cell(TaskColumns.Task).Text) && Characters.HasLower(task) && structure.AreaOf(task) is null && !task.StartsWith("Về ", StringComparison.Ordinal);
    }

    /// <summary>Adds the rest to the row above.</summary>
    public static void Join(RawRow row, RawRow rest)
    {
        row.Pieces++;
        foreach (var column in RowCells.Columns)
        {
            if (rest.Cells[column] is not { IsEmpty: false } text) continue;
            var builder = new MappedText.Builder();
            var own = row.Cell(column);
            builder.Append(own);
            if (!own.IsEmpty && !CutsWord(own.Text, text.Text)) builder.AppendReplacement(" ", new TextSpan(own.SourceSpan.End, own.SourceSpan.End));
            builder.Append(text);
            row.Cells[column] = builder.Build();
        }
    }

    public static bool EndsSentence(string text) => text.Length > 0 && text.AsSpan().TrimEnd() is [.., '.' or ';' or ':' or '!' or '?'];

    /// <summary>What a row without a number tells of itself, before its words are held against those above.</summary>
    private static Rest RestOf(RawRow above, RawRow row)
    {
        if (!row.IsBlank(TaskColumns.Task))
        {
            // A task that stops in the midst of a sentence takes the other pieces of its row along, unless these make it a task by itself.
            var isPiece = above.Kind == RawRowKind.Task && row.IsBlank(TaskColumns.Lead) && row.IsBlank(TaskColumns.Deadline);
            return isPiece && GoesOnSmall(above, row, TaskColumns.Task) ? Rest.Task : Rest.Unknown;
        }

        if (row.IsBlank(TaskColumns.Product) && row.IsBlank(TaskColumns.Deadline)) return Rest.Bodies;
        var small = 0;
        foreach (var column in RowCells.Columns) small += GoesOnSmall(above, row, column) ? 1 : 0;
        if (small > 1) return Rest.Several;
        return row.IsBlank(TaskColumns.Lead) && row.IsBlank(TaskColumns.Cooperating) && row.IsBlank(TaskColumns.Deadline) && BreaksOff(above.Cell(TaskColumns.Product).Text)
            ? Rest.Several : Rest.Unknown;
    }

    private static bool GoesOnSmall(RawRow above, RawRow row, TaskColumns column) =>
        !row.IsBlank(column) && !above.IsBlank(column) && !EndsSentence(above.Cell(column).Text) && StartsInside(row.Cell(column).Text);

    /// <summary>Products that are listed each begin alike: behind one with a capital, small letters go on with it.</summary>
    private static bool BreaksOff(string product) => product.Length > 0 && char.IsUpper(product[0]);

    private static bool GoesOn(string upper, string text, TaskColumns column, bool followsBreak, Rest rest)
    {
        if (upper.Length == 0) return false;
        if ((followsBreak || rest == Rest.Bodies) && Hangs(upper)) return true;
        if (EndsSentence(upper) || !StartsInside(text)) return false;
        // Without a break between, a small initial in another column than the task's may open a further product or body.
        return followsBreak || column == TaskColumns.Task || upper.EndsWith(',') || rest is Rest.Task or Rest.Several
            || rest == Rest.Bodies && !text.StartsWith("các ", StringComparison.Ordinal);
    }

    private static bool Hangs(string upper)
    {
        foreach (var end in OpenEnds)
        {
            if (upper.EndsWith(end, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool StartsInside(string text)
    {
        var first = text.AsSpan().TrimStart();
        return first.Length > 0 && (char.IsLower(first[0]) || first[0] is ',' or ')' or '/' or '&');
    }

    /// <summary>A syllable has a vowel: where the last or the first piece has none ("ng | ành"), a word was cut in two.</summary>
    private static bool CutsWord(string upper, string rest)
    {
        var start = upper.Length;
        while (start > 0 && char.IsLetter(upper[start - 1])) start--;
        var end = 0;
        while (end < rest.Length && char.IsLetter(rest[end])) end++;
        var last = upper.AsSpan(start);
        var first = rest.AsSpan(0, end);
        if (last.IsEmpty || first.IsEmpty || !char.IsLower(last[^1]) || !char.IsLower(first[0])) return false;
        return last.Length <= 3 && !HasVowel(last) && !char.IsUpper(last[0]) || first.Length <= 2 && !HasVowel(first);
    }

    private static bool HasVowel(ReadOnlySpan<char> piece)
    {
        foreach (var letter in piece)
        {
            if (Vowels.Contains(letter)) return true;
        }

        return false;
    }

    private enum Rest
    {
        Unknown,

        /// <summary>The task's words go on, and the row has neither a lead nor a deadline.</summary>
        Task,

        /// <summary>Only bodies: no task and no product begins here.</summary>
        Bodies,

        /// <summary>No task, and so many words go on small that they can begin nothing.</summary>
        Several,
    }
}
