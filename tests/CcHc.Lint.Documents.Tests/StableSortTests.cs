namespace CcHc.Lint.Documents.Tests;

public class StableSortTests
{
    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("1a 2a 3a")]
    [InlineData("3a 2a 1a")]
    [InlineData("2a 1a 2b 1b 2c 1c 3a 1d")]
    public void Equal_items_stay_in_their_order(string words)
    {
        var items = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(items.OrderBy(word => word[0]), StableSort.InOrder(items, (a, b) => a[0].CompareTo(b[0])));
    }

    [Fact]
    public void Sorts_any_list_as_the_library_does()
    {
        var random = new Random(20_260_101);
        for (var round = 0; round < 200; round++)
        {
            string[] items = [.. Enumerable.Range(0, random.Next(60)).Select(at => $"{random.Next(8)}-{at}")];
            Assert.Equal(items.OrderBy(word => word[0]), StableSort.InOrder(items, (a, b) => a[0].CompareTo(b[0])));
        }
    }

    [Fact]
    public void The_list_itself_stays_as_it_was()
    {
        string[] items = ["b", "a"];
        StableSort.InOrder(items, string.CompareOrdinal);
        Assert.Equal(["b", "a"], items);
    }
}
