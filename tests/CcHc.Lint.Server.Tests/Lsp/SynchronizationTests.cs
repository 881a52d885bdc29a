using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Tests.Lsp;

public class SynchronizationTests
{
    [Theory]
    [InlineData(0, 0, 3, 3)]
    [InlineData(0, 1, 2, 9)]
    [InlineData(1, 0, 4, 2)]
    [InlineData(1, 0, 3, 1)]
    [InlineData(1, 1, 4, 9)]
    [InlineData(1, 1, 3, 7)]
    [InlineData(2, 1, 1, 9)]
    [InlineData(0, 2, 0, 12)]
    [InlineData(0, 3, 0, 13)]
    [InlineData(0, 0, 99, 5)]
    [InlineData(0, 99, 0, 15)]
    public void Positions_count_what_was_negotiated(int encoding, int line, int character, int offset)
    {
        // Lines begin at 0, 7, 12 and 13: "\r" alone ends a line too. "ố" takes three bytes, "😀" four.
        const string Text = "aốộab\r\n😀xy\r\rab";
        var lines = new LineIndex(Text, (PositionEncoding)encoding);
        Assert.Equal(offset, lines.OffsetOf(new Position(line, character)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_position_and_back_is_the_same_offset(int encoding)
    {
        const string Text = "Căn cứ\r\nLuật 😀 số\n\tĐiều 1\r\n\r\nx\r";
        var lines = new LineIndex(Text, (PositionEncoding)encoding);
        for (var offset = 0; offset <= Text.Length; offset++)
        {
            var isInside = offset > 0 && offset < Text.Length && (char.IsLowSurrogate(Text[offset]) || (Text[offset - 1] == '\r' && Text[offset] == '\n'));
            if (!isInside) Assert.Equal(offset, lines.OffsetOf(lines.PositionOf(offset)));
        }
    }

    [Theory]
    [InlineData(0, 11)]
    [InlineData(1, 12)]
    [InlineData(2, 13)]
    public void Edits_give_what_replacing_the_text_gives(int encoding, int seed)
    {
        var random = new Random(seed);
        for (var run = 0; run < 300; run++)
        {
            var lines = new LineIndex(RandomText(random, 60), (PositionEncoding)encoding);
            var expected = lines.Text;
            var changes = new List<TextDocumentContentChangeEvent>();
            var current = lines;
            for (var edit = 0; edit < 1 + random.Next(4); edit++)
            {
                var (a, b) = (Boundary(random, expected), Boundary(random, expected));
                var span = new TextSpan(Math.Min(a, b), Math.Max(a, b));
                var text = RandomText(random, 6);
                // A client that gives the ends of a range in the wrong order means the same range.
                var range = current.RangeOf(span);
                if (random.Next(5) == 0) range = new(range.End, range.Start);
                changes.Add(new TextDocumentContentChangeEvent(text) { Range = range });
                expected = expected[..span.Start] + text + expected[span.End..];
                current = new LineIndex(expected, (PositionEncoding)encoding);
            }

            var applied = TextChanges.Apply(lines, changes, out var touched);
            Assert.Equal(expected, applied.Text);
            Assert.Equal(changes[^1].Text, applied.Text[touched!.Value.Start..touched.Value.End]);
        }
    }

    [Fact]
    public void A_change_without_a_range_replaces_everything()
    {
        var applied = TextChanges.Apply(new LineIndex("old", PositionEncoding.Utf16), [new("new text"), new("!") { Range = new(new(0, 8), new(0, 8)) }], out _);
        Assert.Equal("new text!", applied.Text);
    }

    [Theory]
    [InlineData(null, "utf-16")]
    [InlineData("[]", "utf-16")]
    [InlineData("""["utf-7"]""", "utf-16")]
    [InlineData("""["utf-8","utf-16"]""", "utf-8")]
    [InlineData("""["utf-32","utf-8"]""", "utf-32")]
    public async Task The_first_known_encoding_of_the_client_is_used(string? offered, string chosen)
    {
        await using var client = await LspTestClient.StartAsync(offered is null ? "{}" : $$$"""{"general":{"positionEncodings":{{{offered}}}}}""");
        Assert.Equal(chosen, (string)client.Capabilities["positionEncoding"]!);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Findings_stand_where_the_encoding_says(string encoding)
    {
        await using var client = await LspTestClient.StartAsync($$$"""{"general":{"positionEncodings":["{{{encoding}}}"]}}""");
        // An emoji and letters with marks stand before the citation.
        var text = LspPlans.Plan2022.Replace("Căn cứ Nghị quyết", "😀 Căn cứ Nghị quyết", StringComparison.Ordinal);
        client.Open(LspPlans.Uri, text);
        var diagnostics = await client.DiagnosticsAsync(LspPlans.Uri, 1);
        var found = diagnostics.First(item => (string)item!["code"]! == "CITE101")!["range"]!;
        var line = text.Split('\n')[(int)found["start"]!["line"]!];
        Assert.Equal("Nghị quyết số 30c/NQ-CP", Slice(line, encoding, (int)found["start"]!["character"]!, (int)found["end"]!["character"]!));
    }

    private static string Slice(string line, string encoding, int start, int end)
    {
        Encoding? bytes = encoding switch { "utf-8" => Encoding.UTF8, "utf-32" => Encoding.UTF32, _ => Encoding.Unicode };
        var unit = encoding switch { "utf-8" => 1, "utf-32" => 4, _ => 2 };
        return bytes.GetString(bytes.GetBytes(line), start * unit, (end - start) * unit);
    }

    private static int Boundary(Random random, string text)
    {
        var at = random.Next(text.Length + 1);
        while (at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || (text[at] == '\n' && text[at - 1] == '\r'))) at--;
        return at;
    }

    private static string RandomText(Random random, int longest)
    {
        string[] pieces = ["a", "ệ", "Đ", "😀", "\n", "\r\n", " ", "I.", "| x |", "\t", "e\u0323"];
        return string.Concat(Enumerable.Range(0, random.Next(longest)).Select(_ => pieces[random.Next(pieces.Length)]));
    }
}
