using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>The numbers that Word shows are those of the text view and the blocks.</summary>
public sealed class NumberingTests
{
    private static readonly string Outline = List(0,
        Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2."), Level(2, "lowerLetter", "%3)"), Level(3, "bullet", "-"));

    [Fact]
    public void Levels_count_and_restart() => Assert.Equal(
        ["P[I.] A", "P[1. d1] b", "P[2. d1] c", "P[a) d2] d", "P[II.] E", "P[1. d1] f", "L[d2] g"],
        Blocks([Outline, Number(1, 0)], (1, 0, "A"), (1, 1, "b"), (1, 1, "c"), (1, 2, "d"), (1, 0, "E"), (1, 1, "f"), (1, 3, "g")));

    [Fact]
    public void Lists_of_one_definition_go_on_and_an_override_starts_anew() => Assert.Equal(
        ["P[1.] a", "P[2.] b", "P[1.] c", "P[2.] d"],
        Blocks(
            [List(0, Level(0, "decimal", "%1.")), Number(1, 0), Number(2, 0), Number(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")],
            (1, 0, "a"), (2, 0, "b"), (3, 0, "c"), (3, 0, "d")));

    [Fact]
    public void An_override_may_bring_a_level_of_its_own() => Assert.Equal(
        ["P[a)] x"],
        Blocks([List(0, Level(0, "decimal", "%1.")), Number(1, 0, "<w:lvlOverride w:ilvl=\"0\">" + Level(0, "lowerLetter", "%1)") + "</w:lvlOverride>")], (1, 0, "x")));

    [Fact]
    public void Higher_numbers_are_shown_in_a_multilevel_number() => Assert.Equal(
        ["P[1.] a", "P[1.1. d1] b", "P[1.2. d1] c", "P[2.] d", "P[2.1. d1] e"],
        Blocks([List(0, Level(0, "decimal", "%1."), Level(1, "decimal", "%1.%2.")), Number(1, 0)], (1, 0, "a"), (1, 1, "b"), (1, 1, "c"), (1, 0, "d"), (1, 1, "e")));

    [Fact]
    public void Legal_style_shows_figures_only() => Assert.Equal(
        ["P[I.] a", "P[1.1. d1] b"],
        Blocks([List(0, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%1.%2.", "<w:isLgl/>")), Number(1, 0)], (1, 0, "a"), (1, 1, "b")));

    [Fact]
    public void A_level_may_go_on_over_higher_ones() => Assert.Equal(
        ["P[I.] a", "P[1. d1] b", "P[II.] c", "P[2. d1] d"],
        Blocks([List(0, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>")), Number(1, 0)], (1, 0, "a"), (1, 1, "b"), (1, 0, "c"), (1, 1, "d")));

    [Theory]
    [InlineData("upperLetter", 28, "BB.")]
    [InlineData("lowerRoman", 14, "xiv.")]
    [InlineData("decimalZero", 7, "07.")]
    [InlineData("vietnameseCounting", 21, "hai mươi mốt.")]
    [InlineData("vietnameseCounting", 15, "mười lăm.")]
    [InlineData("upperRoman", 4000, "4000.")]
    [InlineData("japaneseCounting", 3, "3.")]
    public void Formats_are_written_as_Word_does(string format, int start, string shown)
    {
        var list = List(0, Level(0, format, "%1.").Replace("<w:start w:val=\"1\"/>", $"<w:start w:val=\"{start}\"/>", StringComparison.Ordinal));
        var document = DocxBlockTests.Read(new DocxFile(P("x", Item(1))).Numbering(list, Number(1, 0)));
        Assert.Equal($"{shown} x", document.Source.Text);
    }

    [Fact]
    public void Articles_are_numbered_with_their_word() =>
        Assert.Equal(["P[Điều 1.] Phê duyệt"], Blocks([List(0, Level(0, "decimal", "Điều %1.")), Number(1, 0)], (1, 0, "Phê duyệt")));

    [Fact]
    public void A_style_brings_its_numbering_and_zero_takes_it_away()
    {
        var file = new DocxFile(P("a", "<w:pStyle w:val=\"S\"/>") + P("b", "<w:pStyle w:val=\"S\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + P("c", "<w:pStyle w:val=\"S\"/>"))
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .Numbering(List(0, Level(0, "decimal", "%1."), Level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"S\"/>")), Number(1, 0));
        Assert.Equal(["P[a)] a", "P b", "P[b)] c"], DocxBlockTests.Read(file).Blocks.Select(BlockShow.Of));
    }

    [Fact]
    public void A_style_based_on_a_numbered_one_says_only_its_level()
    {
        var file = new DocxFile(P("a", "<w:pStyle w:val=\"S1\"/>") + P("b", "<w:pStyle w:val=\"S2\"/>") + P("c", "<w:pStyle w:val=\"S3\"/>") + P("d", "<w:pStyle w:val=\"S1\"/>"))
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"S1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"S2\"><w:basedOn w:val=\"S1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"S3\"><w:basedOn w:val=\"S2\"/></w:style>")
            .Numbering(List(0, Level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"S1\"/>"), Level(1, "decimal", "%2.", "<w:pStyle w:val=\"S2\"/>")), Number(1, 0));
        Assert.Equal(["P[I.] a", "P[1. d1] b", "P[2. d1] c", "P[II.] d"], DocxBlockTests.Read(file).Blocks.Select(BlockShow.Of));
    }

    [Fact]
    public void The_number_belongs_to_the_text_view_and_to_no_run()
    {
        var document = DocxBlockTests.Read(new DocxFile(P("MỤC TIÊU", Item(1))).Numbering(Outline, Number(1, 0)));
        Assert.Equal("I. MỤC TIÊU", document.Source.Text);
        var block = Assert.Single(document.Blocks);
        Assert.Equal(new TextSpan(0, 2), block.Marker!.Span);
        Assert.Equal(new(Main, 0, 0, 0, 0), document.Docx!.PlaceOf(block.Marker.Span));
        Assert.Equal(new(Main, 0, 4, 0, 8), document.Docx.PlaceOf(block.Text.ToSource(4, 8)));
    }

    [Fact]
    public void Numbers_of_cells_are_words_and_bullets_are_not()
    {
        var file = new DocxFile(Table(Row(Cell(P("", Item(1, 1))), Cell(P("Rà soát", Item(1, 3)))))).Numbering(Outline, Number(1, 0));
        Assert.Equal("1.|Rà soát", BlockShow.Of(DocxBlockTests.Read(file).Blocks[0].Table!));
    }

    private static IEnumerable<string> Blocks(string[] numbering, params (int List, int Level, string Text)[] items) =>
        DocxBlockTests.Read(new DocxFile(string.Concat(items.Select(item => P(item.Text, Item(item.List, item.Level))))).Numbering(numbering)).Blocks.Select(BlockShow.Of);
}
