namespace CcHc.Lint.Documents.Tests;

public class DateTextTests
{
    [Theory]
    [InlineData("2020-03-05", "05/3/2020")]
    [InlineData("2021-02-15", "15/02/2021")]
    [InlineData("2024-02-29", "29/02/2024")]
    [InlineData("1998-12-31", "31/12/1998")]
    public void A_day_is_written_and_read_back(string iso, string vi)
    {
        var day = DateText.OfIso(iso);
        Assert.NotNull(day);
        Assert.Equal(iso, DateText.Iso(day.Value));
        Assert.Equal(vi, DateText.Vi(day.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2020-3-5")]
    [InlineData("2020-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2020-13-01")]
    [InlineData("2020-00-10")]
    [InlineData("0000-01-01")]
    [InlineData("2020/03/05")]
    [InlineData("2020-03-05T")]
    [InlineData("2020-+3-05")]
    public void Other_words_are_no_day(string text) => Assert.Null(DateText.OfIso(text));
}
