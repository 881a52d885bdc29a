using System.Text;
using CcHc.Lint.Server.Caching;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Tests.Caching;

/// <summary>What a document comes to in reports is kept for the latest few, and read back as it was or not at all.</summary>
public sealed class KeptRenderingsTests
{
    private static readonly FileCounts Counts = new() { IsChecked = true, Errors = 3, Warnings = 2, Infos = 1, Suppressed = 4 };

    [Fact]
    public void All_that_is_asked_for_comes_back_in_its_order()
    {
        var kept = Kept(["json\na.md", "text\na.md"], []);
        using var read = KeptRenderings.Read(kept, ["text\na.md", "json\na.md"]);
        Assert.Equal(["<text\na.md>", "<json\na.md>"], read!.Reports.Select(bytes => Encoding.UTF8.GetString(bytes!.Span)));
        Assert.Equal(Counts, read.Counts);
    }

    [Theory]
    [InlineData("json\nb.md")]
    [InlineData("json\na.m")]
    [InlineData("jsonl\na.md")]
    public void Another_report_or_another_name_is_not_known(string name)
    {
        var kept = Kept(["json\na.md"], []);
        Assert.Null(KeptRenderings.Read(kept, [name]));
        Assert.Null(KeptRenderings.Read(kept, ["json\na.md", name]));
    }

    [Fact]
    public void Nothing_kept_is_nothing_known() => Assert.Null(KeptRenderings.Read([], ["json\na.md"]));

    [Fact]
    public void The_latest_are_kept()
    {
        byte[] kept = [];
        foreach (var name in (string[])["1", "2", "3", "4", "2", "5"]) kept = Kept([name], kept);
        Assert.Equal(["2", "3", "4", "5"], ((string[])["1", "2", "3", "4", "5"]).Where(name => KeptRenderings.Read(kept, [name]) is not null));
    }

    [Fact]
    public void Bytes_of_another_form_are_refused()
    {
        var kept = Kept(["json\na.md"], []);
        for (var length = 1; length < kept.Length; length++)
        {
            if (length != 4 * sizeof(int)) Assert.Throws<InvalidDataException>(() => KeptRenderings.Read(kept.AsSpan(0, length), ["json\na.md"]));
        }
    }

    private static byte[] Kept(string[] names, byte[] before)
    {
        using var target = new FileBytes();
        using var file = new RenderedFile(Counts, [.. names.Select(name => RenderedBytes.Of($"<{name}>"))]);
        KeptRenderings.Write(target, names, file, before);
        return target.Span.ToArray();
    }
}
