using System.Globalization;

namespace CcHc.Lint.Documents.Yaml;

/// <summary>Reads the fields of one entry and reports what is missing, of the wrong form or unknown.</summary>
public sealed class YamlEntryReader
{
    private const int LongestText = 4000;

    private readonly string _file;
    private readonly YamlMap _map;
    private readonly YamlProblemList _problems;
    private readonly List<string> _known = [];
    private readonly int _errorsBefore;

    public YamlEntryReader(string file, string path, YamlMap map, YamlProblemList problems)
    {
        _file = file;
        Path = path;
        _map = map;
        _problems = problems;
        _errorsBefore = problems.ErrorCount;
    }

    /// <summary>"instruments[30c/NQ-CP]".</summary>
    public string Path { get; set; }

    public string File => _file;

    public int Line => _map.Line;

    public int Column => _map.Column;

    /// <summary>Reports unknown fields; true where the entry has no error at all.</summary>
    public bool Finish()
    {
        foreach (var (key, _) in _map.Entries)
        {
            if (_known.Contains(key.Value, StringComparer.Ordinal)) continue;
            var near = NearWord.Of(key.Value, _known);
            var allowed = string.Join(", ", _known);
            Error(key, key.Value, $"Không có trường này.{near.Vi} Được dùng: {allowed}.", $"Unknown field.{near.En} Allowed: {allowed}.", near);
        }

        return _problems.ErrorCount == _errorsBefore;
    }

    /// <param name="word">The word at fault, where the node is one.</param>
    public void Error(YamlNode? node, string field, string vi, string en, NearWord? word = null) =>
        _problems.Error(_file, node?.Line ?? Line, node?.Column ?? Column, PathOf(field), vi, en, word);

    public string RequiredText(string field)
    {
        var text = Text(field);
        if (text is null && Node(field) is null) Error(null, field, "Thiếu trường bắt buộc.", "Required field is missing.");
        return text ?? "";
    }

    public string? Text(string field) => Node(field) is { } node ? TextOf(node, field) : null;

    public DateOnly? Date(string field)
    {
        if (Text(field) is not { } text) return null;
        if (DateText.OfIso(text) is { } date) return date;
        Error(Node(field), field, $"Ngày \"{text}\" không hợp lệ: viết năm-tháng-ngày, ví dụ 2021-07-15.", $"Bad date \"{text}\": write year-month-day, for example 2021-07-15.");
        return null;
    }

    public DateOnly? RequiredDate(string field)
    {
        RequiredText(field);
        return Date(field);
    }

    public int? Year(string field)
    {
        if (Text(field) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1945 and <= 2199) return year;
        Error(Node(field), field, $"Năm \"{text}\" không hợp lệ: dùng từ 1945 đến 2199.", $"Bad year \"{text}\": 1945 to 2199.");
        return null;
    }

    public bool Flag(string field)
    {
        if (Text(field) is not { } text) return false;
        if (text is "true" or "false") return text is "true";
        Error(Node(field), field, $"\"{text}\" không hợp lệ. Được dùng: true, false.", $"Bad value \"{text}\". Allowed: true, false.");
        return false;
    }

    /// <summary>One of fixed words; the first is what an absent field means, unless it is required.</summary>
    public T Choice<T>(string field, (string Word, T Value)[] choices, bool required = false)
    {
        var text = required ? RequiredText(field) : Text(field);
        if (string.IsNullOrEmpty(text)) return choices[0].Value;
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text, StringComparison.Ordinal)) return value;
        }

        var words = choices.Select(static choice => choice.Word);
        var near = NearWord.Of(text, words);
        var allowed = string.Join(", ", words);
        Error(Node(field), field, $"\"{text}\" không hợp lệ.{near.Vi} Được dùng: {allowed}.", $"Bad value \"{text}\".{near.En} Allowed: {allowed}.", near);
        return choices[0].Value;
    }

    /// <summary>A list of texts; empty where the field is absent.</summary>
    public IReadOnlyList<string> Texts(string field)
    {
        var texts = new List<string>();
        foreach (var item in Items(field))
        {
            if (TextOf(item, field) is { } text) texts.Add(text);
        }

        return texts;
    }

    /// <summary>A list of entries of its own; <paramref name="read"/> must call <see cref="Finish"/>.</summary>
    public IReadOnlyList<T> Entries<T>(string field, Func<YamlEntryReader, T> read)
    {
        var entries = new List<T>();
        var index = 0;
        foreach (var item in Items(field))
        {
            if (item is YamlMap map) entries.Add(read(new YamlEntryReader(_file, $"{PathOf(field)}[{index}]", map, _problems)));
            else Error(item, field, "Mỗi phần tử phải là các trường \"tên: giá trị\".", "Each item must be a mapping of names to values.");
            index++;
        }

        return entries;
    }

    /// <summary>A nested mapping, or null where absent.</summary>
    public YamlEntryReader? Nested(string field)
    {
        if (Node(field) is not { } node) return null;
        if (node is YamlMap map) return new YamlEntryReader(_file, PathOf(field), map, _problems);
        Error(node, field, "Phải là các trường \"tên: giá trị\".", "Must be a mapping of names to values.");
        return null;
    }

    /// <summary>The node of a field, or null where it is absent or empty. Naming a field makes it known.</summary>
    public YamlNode? Node(string field)
    {
        if (!_known.Contains(field, StringComparer.Ordinal)) _known.Add(field);
        var node = _map.Get(field);
        return node is YamlScalar { IsNull: true } ? null : node;
    }

    /// <summary>Path of a field from the top of the file; of the entry itself for "".</summary>
    private string PathOf(string field) => Path.Length == 0 ? field : field.Length == 0 ? Path : $"{Path}.{field}";

    private IReadOnlyList<YamlNode> Items(string field)
    {
        if (Node(field) is not { } node) return [];
        if (node is YamlList list) return list.Items;
        Error(node, field, "Phải là danh sách: [a, b] hoặc mỗi dòng \"- a\".", "Must be a list: [a, b] or one \"- a\" per line.");
        return [];
    }

    private string? TextOf(YamlNode node, string field)
    {
        if (node is not YamlScalar scalar || scalar.IsNull)
        {
            Error(node, field, "Phải là một giá trị chữ.", "Must be a single text.");
            return null;
        }

        var text = scalar.Value.Trim();
        if (text.Length is > 0 and <= LongestText && !text.Any(static c => char.IsControl(c))) return text;
        Error(node, field, $"Chữ rỗng, quá {LongestText} ký tự hoặc có ký tự điều khiển.", $"Text is empty, longer than {LongestText} characters or holds control characters.");
        return null;
    }
}
