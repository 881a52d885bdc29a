using System.Globalization;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Linting.PackTests.Layout;

/// <summary>
/// Reads a block <c>docx</c> of a rule's page: by component what is otherwise than in the model document. A component is a
/// text, a list of texts (a paragraph each), <c>~</c> (left out), or <c>text</c> and the properties of its look.
/// </summary>
internal sealed class SetDocumentReader
{
    private const string Name = "docx";

    private static readonly YamlLimits Limits = new() { MaxCharacters = 64 * 1024, MaxNodes = 2_000 };

    private static readonly (string, string)[] Alignments = [("left", "left"), ("center", "center"), ("right", "right"), ("justify", "justify")];

    private readonly YamlProblemList _problems = new();
    private YamlMap _root = new([], 1, 1);

    /// <summary>The document, or null and what is wrong with the block; places count the lines of the block.</summary>
    public static SetDocument? Read(string yaml, out LocalizedText? problem)
    {
        problem = null;
        if (string.IsNullOrWhiteSpace(yaml)) return SetDocument.Model;
        var reader = new SetDocumentReader();
        var root = YamlTree.Read(new YamlFile(Name, yaml), reader._problems, Limits);
        var document = root is null ? SetDocument.Model : reader.Read(root);
        if (reader._problems.InOrder() is not [var first, ..]) return document;
        problem = new LocalizedText($"Dòng {first.Line} của khối: {first.Field} {first.Message.Vi}", $"Line {first.Line} of the block: {first.Field} {first.Message.En}");
        return null;
    }

    private SetDocument Read(YamlMap root)
    {
        _root = root;
        var top = new YamlEntryReader(Name, "", root, _problems);
        var isPlain = top.Flag("plain");
        var font = top.Text("font");
        var components = new List<SetComponent>();
        foreach (var component in SetDocument.Model.Components)
        {
            var look = isPlain ? new SetLook { Font = "Calibri", Size = 11 } : component.Look;
            components.Add(ReadComponent(top, component with { Look = look with { Font = font ?? look.Font } }));
        }

        var read = new SetDocument { Components = components, Page = ReadPage(top), Number = isPlain ? null : ReadNumber(top) };
        top.Finish();
        return read;
    }

    private SetComponent ReadComponent(YamlEntryReader top, SetComponent model)
    {
        switch (top.Node(model.Id))
        {
            // A name without a value leaves the component out; without the name it is the model's.
            case null:
                return _root.Get(model.Id) is not null ? model with { Texts = [] } : model;
            case YamlMap map:
                var entry = new YamlEntryReader(Name, model.Id, map, _problems);
                var read = model with { Look = ReadLook(entry, model.Look), Texts = entry.Node("text") is null ? model.Texts : TextsOf(entry, "text") };
                entry.Finish();
                return read;
            default:
                return model with { Texts = TextsOf(top, model.Id) };
        }
    }

    private static IReadOnlyList<string> TextsOf(YamlEntryReader entry, string field) =>
        entry.Node(field) is YamlList ? entry.Texts(field) : entry.Text(field) is { } text ? [text] : [];

    private static SetLook ReadLook(YamlEntryReader entry, SetLook model) => model with
    {
        Font = entry.Text("font") ?? model.Font,
        Size = Number(entry, "size") ?? model.Size,
        IsBold = entry.Node("bold") is null ? model.IsBold : entry.Flag("bold"),
        IsItalic = entry.Node("italic") is null ? model.IsItalic : entry.Flag("italic"),
        Align = entry.Node("align") is null ? model.Align : entry.Choice("align", Alignments),
        FirstLine = Number(entry, "first-line") ?? model.FirstLine,
        Before = Number(entry, "before") ?? model.Before,
        After = Number(entry, "after") ?? model.After,
        Lines = Number(entry, "lines") ?? model.Lines,
    };

    private static SetPage ReadPage(YamlEntryReader top)
    {
        var model = new SetPage();
        if (top.Nested("page") is not { } entry) return model;
        var page = model with
        {
            Width = Number(entry, "width") ?? model.Width,
            Height = Number(entry, "height") ?? model.Height,
            Top = Number(entry, "top") ?? model.Top,
            Bottom = Number(entry, "bottom") ?? model.Bottom,
            Left = Number(entry, "left") ?? model.Left,
            Right = Number(entry, "right") ?? model.Right,
            HasBreak = entry.Flag("break"),
        };
        entry.Finish();
        return page;
    }

    private SetPageNumber? ReadNumber(YamlEntryReader top)
    {
        if (top.Nested("so-trang") is not { } entry) return _root.Get("so-trang") is not null ? null : new SetPageNumber();
        var model = new SetPageNumber();
        var number = model with
        {
            IsInFooter = entry.Flag("footer"),
            Align = entry.Node("align") is null ? model.Align : entry.Choice("align", Alignments),
            Size = Number(entry, "size") ?? model.Size,
            IsOnFirstPage = entry.Flag("first-page"),
        };
        entry.Finish();
        return number;
    }

    private static double? Number(YamlEntryReader entry, string field)
    {
        if (entry.Text(field) is not { } text) return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1_000) return value;
        entry.Error(entry.Node(field), field, $"\"{text}\" không phải số từ 0 đến 1000.", $"\"{text}\" is no number from 0 to 1000.");
        return null;
    }
}
