using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>
/// Reads YAML into nodes with places. Registry files are plain data: anchors, aliases, tags and further documents are
/// refused, and size and depth are limited, so that no file of a few bytes grows into something large.
/// </summary>
internal static class YamlTree
{
    private const int MostCharacters = 4 * 1024 * 1024;
    private const int MostNodes = 400_000;
    private const int DeepestNesting = 16;

    public static YamlMap? Read(RegistryFile file, ProblemList problems)
    {
        if (file.Text.Length > MostCharacters)
        {
            problems.Error(file.Name, 1, 1, "", $"Tệp quá lớn: tối đa {MostCharacters} ký tự.", $"The file is too large: at most {MostCharacters} characters.");
            return null;
        }

        try
        {
            var parser = new Parser(new StringReader(file.Text));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return Fail("Tệp rỗng.", "The file is empty.", 1, 1);
            parser.Consume<DocumentStart>();
            var nodes = 0;
            var root = ReadNode(parser, 0, ref nodes);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _)) return Fail("Chỉ được có một tài liệu YAML trong tệp.", "The file may hold one YAML document only.", (int)parser.Current!.Start.Line, 1);
            return root as YamlMap ?? Fail("Tệp phải là các mục \"tên: giá trị\".", "The file must be a mapping of names to values.", root.Line, root.Column);
        }
        catch (YamlException broken)
        {
            var detail = broken.InnerException?.Message ?? broken.Message;
            return Fail($"YAML không đọc được: {detail}", $"Unreadable YAML: {detail}", (int)broken.Start.Line, (int)broken.Start.Column);
        }

        YamlMap? Fail(string vi, string en, int line, int column)
        {
            problems.Error(file.Name, Math.Max(line, 1), Math.Max(column, 1), "", vi, en);
            return null;
        }
    }

    private static YamlNode ReadNode(IParser parser, int depth, ref int nodes)
    {
        var current = parser.Current ?? throw new YamlException("unexpected end");
        var (line, column) = ((int)current.Start.Line, (int)current.Start.Column);
        if (depth > DeepestNesting) throw new YamlException(current.Start, current.End, $"nested deeper than {DeepestNesting} levels");
        if (++nodes > MostNodes) throw new YamlException(current.Start, current.End, $"more than {MostNodes} values");
        if (current is AnchorAlias) throw new YamlException(current.Start, current.End, "aliases (*name) are not allowed");
        if (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
            throw new YamlException(current.Start, current.End, "anchors (&name) and tags (!name) are not allowed");

        switch (current)
        {
            case Scalar scalar:
                parser.MoveNext();
                var isPlain = scalar.Style == ScalarStyle.Plain;
                return new YamlScalar(scalar.Value, isPlain && scalar.Value is "" or "null" or "~", line, column);
            case SequenceStart:
                parser.MoveNext();
                var items = new List<YamlNode>();
                while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(parser, depth + 1, ref nodes));
                return new YamlList(items, line, column);
            case MappingStart:
                parser.MoveNext();
                return new YamlMap(ReadEntries(parser, depth, ref nodes), line, column);
            default:
                throw new YamlException(current.Start, current.End, "a value was expected");
        }
    }

    private static List<(YamlScalar Key, YamlNode Value)> ReadEntries(IParser parser, int depth, ref int nodes)
    {
        var entries = new List<(YamlScalar Key, YamlNode Value)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var at = parser.Current!;
            if (ReadNode(parser, depth + 1, ref nodes) is not YamlScalar key) throw new YamlException(at.Start, at.End, "a name was expected");
            if (!keys.Add(key.Value)) throw new YamlException(at.Start, at.End, $"\"{key.Value}\" is given twice");
            entries.Add((key, ReadNode(parser, depth + 1, ref nodes)));
        }

        return entries;
    }
}
