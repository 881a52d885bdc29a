using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Numbering;
using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.Numbering;

/// <summary>Lists of numbers and what is wrong with them: the number, what belongs there, "!" where only it is wrong.</summary>
public sealed class ListCheckerTests
{
    [Theory]
    [InlineData("1. 2. 3. 4.", "")]
    [InlineData("a) b) c) d) đ) e) g) h) i) k) l)", "")]
    [InlineData("I. II. III. IV. V. VI. VII. VIII. IX. X. XI.", "")]
    [InlineData("1.1 1.2 1.3 2.1 2.2", "")]
    [InlineData("A. B. C. D. E.", "")]
    // One wrong number among right ones, also where it comes again in its own place.
    [InlineData("I II III VI V VI VII VIII", "VI→IV!")]
    [InlineData("1. 2. 5. 4. 5.", "5.→3.!")]
    [InlineData("01 02 04 04", "04→03!")]
    [InlineData("2.1 2.2 1.3 2.4", "1.3→2.3!")]
    // Doubles: once, not at everything behind.
    [InlineData("a) b) b) c) d)", "=b)→c)")]
    [InlineData("1. 2. 2. 4.", "=2.→3.!")]
    [InlineData("1. 2. 3. 3.", "=3.→4.!")]
    // Gaps.
    [InlineData("1. 2. 4. 5.", "4.→3.")]
    [InlineData("I. II. III. VI.", "VI.→IV.")]
    [InlineData("1. 3.", "")]
    [InlineData("2.1. 2.3.", "2.3.→2.2.")]
    [InlineData("1.1. 1.4.", "")]
    [InlineData("a) c)", "c)→b)")]
    [InlineData("a) c) d)", "c)→b)")]
    [InlineData("a) b) a) c)", "")]
    [InlineData("1. 2. 9. 10.", "")]
    // Lists below other numbers are other lists, and a gap in one is a gap.
    [InlineData("1.1 1.2 1.4 2.1 2.2", "1.4→1.3")]
    [InlineData("1.1 1.2 1.4 1.1 1.2", "")]
    // Another list begins, or two are mixed.
    [InlineData("1. 2. 3. 1. 2.", "")]
    [InlineData("1. 2. 3. 1. 2. 4.", "")]
    [InlineData("1. 1. 2. 2. 1. 2.", "")]
    [InlineData("3. 4. 5.", "")]
    [InlineData("1. 2. 3. 2. 3.", "")]
    // The English order: at the first letter that shows it.
    [InlineData("a) b) c) d) e)", "~e)→đ)!")]
    [InlineData("a) b) c) d) e) f) g)", "~e)→đ)")]
    [InlineData("a) b) c) d) đ) e) f)", "~f)→g)!")]
    [InlineData("a) b) c) d) đ) e) f) g)", "~f)→g)")]
    [InlineData("a) b) c) d) đ) e) f) h)", "~f)→g)!")]
    [InlineData("a) b) c) d) đ) e) g) h) i) j)", "~j)→k)!")]
    public void Breaks_are_found_once(string numbers, string expected)
    {
        var items = numbers.Split(' ').Select((number, index) => new NumberedItem(NumberLabel.Parse(number)!, "", null, new TextSpan(index * 10, index * 10 + 2), true)).ToList();

        Assert.Equal(expected, string.Join(' ', new ListChecker(items, (_, _, _) => false).Check().Select(Show)));
    }

    [Theory]
    // The number stands in the text, the reader only has not taken it for one.
    [InlineData("## I. NHIỆM VỤ\n\n1. Một.\n\n2. Hai; 3. Ba.\n\n4. Bốn.\n", 0)]
    [InlineData("## I. NHIỆM VỤ\n\n1. Một.\n\n2. Hai.\n\n4. Bốn.\n", 1)]
    // The rows of a table stand in one list, which a group or an area ends.
    [InlineData("| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|-|-|-|-|\n| I | THỂ CHẾ | | |\n| 1 | Một | Sở Tư pháp | Quý I |\n| 3 | Ba | Sở Tư pháp | Quý I |\n| II | THỦ TỤC | | |\n| 1 | Bốn | Sở Y tế | Quý I |\n", 1)]
    [InlineData("| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|-|-|-|-|\n| 1 | Một | | |\n| 1.1 | Hai | Sở Y tế | Quý I |\n| 1.3 | Ba | Sở Y tế | Quý I |\n| 2 | Bốn | | |\n| 2.1 | Năm | Sở Y tế | Quý I |\n", 1)]
    // One number that is wrong among rows counted through over the areas.
    [InlineData("| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|-|-|-|-|\n| I | THỂ CHẾ | | |\n| 1 | Một | Sở Tư pháp | Quý I |\n| 2 | Hai | Sở Y tế | Quý I |\n| II | THỦ TỤC | | |\n| 4 | Ba | Sở Y tế | Quý I |\n| III | BỘ MÁY | | |\n| 4 | Bốn | Sở Y tế | Quý I |\n| IV | CÔNG VỤ | | |\n| 5 | Năm | Sở Y tế | Quý I |\n| V | TÀI CHÍNH | | |\n| 6 | Sáu | Sở Y tế | Quý I |\n", 1)]
    [InlineData("| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|-|-|-|-|\n| I | THỂ CHẾ | | |\n| 1 | Một | Sở Tư pháp | Quý I |\n| 2 | Hai | Sở Y tế | Quý I |\n| II | THỦ TỤC | | |\n| 2 | Ba | Sở Y tế | Quý I |\n| III | BỘ MÁY | | |\n| 2 | Bốn | Sở Y tế | Quý I |\n| IV | CÔNG VỤ | | |\n| 2 | Năm | Sở Y tế | Quý I |\n| V | TÀI CHÍNH | | |\n| 3 | Sáu | Sở Y tế | Quý I |\n", 0)]
    // The heading that a page break repeats.
    [InlineData("## I. NHIỆM VỤ\n\n### 1. Thể chế\n\nMột.\n\n### 2. Thủ tục\n\nHai.\n\n### 2. Thủ tục\n\nBa.\n\n### 3. Bộ máy\n\nBốn.\n", 0)]
    [InlineData("## I. NHIỆM VỤ\n\n### 1. Thể chế\n\nMột.\n\n### 2. Thủ tục\n\nHai.\n\n### 2. Tài chính\n\nBa.\n\n### 3. Bộ máy\n\nBốn.\n", 1)]
    // Letters under each number begin again.
    [InlineData("## I. NHIỆM VỤ\r\n\r\n1. Một:\r\n\r\na) Một.\r\n\r\nb) Hai.\r\n\r\n2. Hai:\r\n\r\na) Một.\r\n\r\nb) Hai.\r\n", 0)]
    public void Lists_are_read_from_the_text(string text, int expected) =>
        Assert.Equal(expected, Reading.Plan("KẾ HOẠCH\n\nCải cách hành chính năm 2022\n\n" + text).Further.OfType<NumberingBreak>().Count());

    private static string Show(FoundBreak found)
    {
        var mark = found.Fault switch { NumberingFault.Duplicate => "=", NumberingFault.WrongLetter => "~", _ => "" };
        return $"{mark}{found.Item.Label.Text}→{found.Expected.Text}{(found.IsCertain ? "!" : "")}";
    }
}
