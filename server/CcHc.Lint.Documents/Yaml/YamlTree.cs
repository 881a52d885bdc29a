using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CcHc.Lint.Documents.Yaml;

/// <summary>
/// Reads YAML into nodes with places. The product's files are plain data: anchors, aliases, tags and further documents
/// are refused, and size and depth are limited, so that no file of a few bytes grows into something large.
/// </summary>
public static class YamlTree
{
    /// <summary>The file's mapping, or null where there is none; why not is then in <paramref name="problems"/>, once.</summary>
    public static YamlMap? Read(YamlFile file, YamlProblemList problems, YamlLimits? limits = null)
    {
        limits ??= YamlLimits.Default;
        if (file.Text.Length > limits.MaxCharacters)
        {
            problems.Error(
                file.Name, 1, 1, "", $"Tệp quá lớn: tối đa {limits.MaxCharacters} ký tự.", $"The file is too large: at most {limits.MaxCharacters} characters.");
            return null;
        }

        var parser = new Parser(new StringReader(file.Text));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return Fail(new LocalizedText("Tệp rỗng.", "The file is empty."), 1, 1);
            parser.Consume<DocumentStart>();
            var root = new Reading(parser, limits).ReadNode(0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _))
            {
                return Fail(
                    new LocalizedText("Chỉ được có một tài liệu YAML trong tệp (bỏ dòng \"---\" thứ hai).", "The file may hold one YAML document only (remove the second \"---\")."),
                    (int)parser.Current!.Start.Line, 1);
            }

            return root switch
            {
                YamlMap map => map,
                YamlScalar { IsNull: true } => Fail(new LocalizedText("Tệp rỗng.", "The file is empty."), 1, 1),
                _ => Fail(new LocalizedText("Tệp phải là các mục \"tên: giá trị\".", "The file must be a mapping of names to values."), root.Line, root.Column),
            };
        }
        catch (YamlException broken)
        {
            var message = YamlSyntax.Explain(broken, file.Text, out var line, out var column);
            return Fail(message, line, column);
        }

        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // The parser's scanner gives up in these ways on some damaged texts; how far it came is the nearest place.
            var at = parser.Current?.End;
            return Fail(YamlSyntax.Unreadable, (int)(at?.Line ?? 1), (int)(at?.Column ?? 1));
        }

        YamlMap? Fail(LocalizedText message, int atLine, int atColumn)
        {
            problems.Error(file.Name, Math.Max(atLine, 1), Math.Max(atColumn, 1), "", message.Vi, message.En);
            return null;
        }
    }

    private sealed class Reading(Parser parser, YamlLimits limits)
    {
        private int _nodes;

        public YamlNode ReadNode(int depth)
        {
            var current = parser.Current ?? throw new YamlException("unexpected end");
            var (line, column) = ((int)current.Start.Line, (int)current.Start.Column);
            if (depth > limits.MaxDepth)
                throw Refuse(current, $"lồng quá {limits.MaxDepth} cấp", $"nested deeper than {limits.MaxDepth} levels");
            if (++_nodes > limits.MaxNodes)
                throw Refuse(current, $"quá {limits.MaxNodes} giá trị", $"more than {limits.MaxNodes} values");
            if (current is AnchorAlias)
                throw Refuse(current, "không được dùng tham chiếu (*tên)", "aliases (*name) are not allowed");
            if (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
                throw Refuse(current, "không được dùng neo (&tên) và thẻ (!tên)", "anchors (&name) and tags (!name) are not allowed");

            switch (current)
            {
                case Scalar scalar:
                    parser.MoveNext();
                    var isPlain = scalar.Style == ScalarStyle.Plain;
                    return new YamlScalar(scalar.Value, isPlain && scalar.Value is "" or "null" or "~", line, column, isPlain);
                case SequenceStart:
                    parser.MoveNext();
                    var items = new List<YamlNode>();
                    while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
                    return new YamlList(items, line, column);
                case MappingStart:
                    parser.MoveNext();
                    return new YamlMap(ReadEntries(depth), line, column);
                default:
                    throw Refuse(current, "thiếu giá trị", "a value was expected");
            }
        }

        private List<YamlEntry> ReadEntries(int depth)
        {
            var entries = new List<YamlEntry>();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var at = parser.Current!;
                if (ReadNode(depth + 1) is not YamlScalar key) throw Refuse(at, "cần một tên", "a name was expected");
                if (!keys.Add(key.Value)) throw Refuse(at, $"\"{key.Value}\" được ghi hai lần", $"\"{key.Value}\" is given twice");
                entries.Add(new YamlEntry(key, ReadNode(depth + 1)));
            }

            return entries;
        }

        private static RefusedYamlException Refuse(ParsingEvent at, string vi, string en) => new(at.Start, at.End, new LocalizedText(vi, en));
    }
}
