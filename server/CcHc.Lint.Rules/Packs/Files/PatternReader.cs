using System.Text;
using System.Text.RegularExpressions;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs.Kinds;

namespace CcHc.Lint.Rules.Packs.Files;

/// <summary>Reads regular expressions of packs: interpreted, with a time limit, and with the words that every match must hold.</summary>
internal static class PatternReader
{
    private const int LongestPattern = 2000;

    /// <summary>The expression, or null where it is none.</summary>
    public static Regex? Read(string pattern, bool isExactCase, RuleFilePlace place, string field)
    {
        if (pattern.Length is 0 or > LongestPattern)
        {
            place.Error(field, $"Cần biểu thức dài từ 1 đến {LongestPattern} ký tự.", $"An expression of 1 to {LongestPattern} characters is needed.");
            return null;
        }

        try
        {
            var options = RegexOptions.CultureInvariant | (isExactCase ? RegexOptions.None : RegexOptions.IgnoreCase);
            return new Regex(pattern, options, PatternRule.TimeLimit);
        }
        catch (RegexParseException broken)
        {
            // The program carries no texts of the framework: the fault goes by its own name.
            place.Error(
                field, $"Biểu thức không hợp lệ ở ký tự thứ {broken.Offset}: {FaultOf(broken.Error).Vi}.", $"Not a regular expression, at character {broken.Offset}: {FaultOf(broken.Error).En}.");
            return null;
        }
    }

    /// <summary>Folded words, one of which a match holds: those that the author names, else the longest that the pattern itself demands.</summary>
    public static IReadOnlyList<string> LiteralsOf(IReadOnlyList<string> named, string pattern)
    {
        if (named.Count > 0) return [.. named.Select(word => VietnameseText.Fold(word))];
        return LongestLiteral(pattern) is { Length: >= 3 } literal ? [VietnameseText.Fold(literal)] : [];
    }

    private static LocalizedText FaultOf(RegexParseError error) => error switch
    {
        RegexParseError.InsufficientClosingParentheses => new("thiếu dấu \")\"", "a \")\" is missing"),
        RegexParseError.InsufficientOpeningParentheses => new("thừa dấu \")\"", "a \")\" too many"),
        RegexParseError.UnterminatedBracket => new("thiếu dấu \"]\"", "a \"]\" is missing"),
        RegexParseError.QuantifierAfterNothing => new("trước \"*\", \"+\" hoặc \"?\" không có gì", "nothing stands before \"*\", \"+\" or \"?\""),
        RegexParseError.NestedQuantifiersNotParenthesized => new("hai dấu lặp liền nhau", "two quantifiers in a row"),
        RegexParseError.ReversedQuantifierRange => new("số đầu trong {…} lớn hơn số cuối", "the first number in {…} is greater than the last"),
        RegexParseError.ReversedCharacterRange => new("khoảng ký tự trong […] bị đảo", "a range in […] is reversed"),
        RegexParseError.UnescapedEndingBackslash => new("dấu \"\\\" ở cuối", "a \"\\\" at the end"),
        RegexParseError.UnrecognizedEscape => new("chuỗi sau dấu \"\\\" không có nghĩa", "an escape that means nothing"),
        RegexParseError.UndefinedNumberedReference or RegexParseError.UndefinedNamedReference => new("dẫn đến nhóm không có", "a reference to a group that is not there"),
        _ => new($"lỗi {error}", $"{error}"),
    };

    // Only what surely stands in every match: nothing inside groups or classes, nothing optional, nothing beside "|".
    private static string? LongestLiteral(string pattern)
    {
        var runs = new List<string>();
        var run = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '|' && depth == 0) return null;
            if (c == '[')
            {
                i = EndOfClass(pattern, i);
                Cut();
            }
            else if (c == '(')
            {
                if (pattern.AsSpan(i).StartsWith("(?") && !pattern.AsSpan(i).StartsWith("(?:")) return null;
                depth++;
                Cut();
            }
            else if (c == ')')
            {
                depth--;
                Cut();
            }
            else if (c is '?' or '*' or '{' && run.Length > 0)
            {
                run.Length--;
                Cut();
            }
            else if (depth == 0 && (char.IsLetterOrDigit(c) || c == ' '))
            {
                run.Append(c);
            }
            else
            {
                if (c == '\\') i++;
                Cut();
            }
        }

        Cut();
        return runs.MaxBy(text => text.Length);

        void Cut()
        {
            if (run.Length > 0) runs.Add(run.ToString().Trim());
            run.Clear();
        }
    }

    private static int EndOfClass(string pattern, int start)
    {
        var i = start + 1;
        if (i < pattern.Length && pattern[i] == '^') i++;
        if (i < pattern.Length && pattern[i] == ']') i++;
        while (i < pattern.Length && pattern[i] != ']') i += pattern[i] == '\\' ? 2 : 1;
        return i;
    }
}
