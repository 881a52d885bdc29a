using CcHc.Lint.Server.Caching;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Tests.Caching;

/// <summary>What was found is kept in few bytes, and read back as it was or not at all.</summary>
public sealed class KeptFindingsTests
{
    // What a damaged document may hold comes back too.
    private const string Half = "nửa ký tự \ud83d";

    [Fact]
    public void What_was_found_comes_back_as_it_was()
    {
        var read = KeptFindings.Read(Kept(1));
        Assert.Equal("a.md", read.File);
        Assert.Equal([Half], read.Notices);
    }

    [Fact]
    public void Sentences_that_are_said_again_take_little()
    {
        Assert.InRange(Kept(1000).Length, 1, 1000 * Half.Length / 2);
        Assert.Equal(1000, KeptFindings.Read(Kept(1000)).Notices.Count);
    }

    [Fact]
    public void Bytes_of_another_form_are_refused()
    {
        var kept = Kept(3);
        for (var length = 0; length < kept.Length; length++) Assert.Throws<InvalidDataException>(() => KeptFindings.Read(kept.AsSpan(0, length)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void So_is_a_length_that_is_not_what_was_compressed(int off)
    {
        var kept = Kept(3);
        BitConverter.TryWriteBytes(kept, unchecked(BitConverter.ToInt32(kept) + off));
        Assert.Throws<InvalidDataException>(() => KeptFindings.Read(kept));
    }

    // Each notice is a text of its own, so that it is the compression that makes them small.
    private static byte[] Kept(int notices)
    {
        using var target = new FileBytes();
        Assert.True(KeptFindings.TryWrite(target, new ReportedFile("a.md") { IsChecked = true, Notices = [.. Enumerable.Range(0, notices).Select(i => i == 0 ? Half : $"{Half} {i}")] }));
        return target.Span.ToArray();
    }
}
