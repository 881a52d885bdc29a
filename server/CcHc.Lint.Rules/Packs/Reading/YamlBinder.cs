using System.Globalization;
using System.Reflection;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Rules.Packs.Reading;

/// <summary>
/// Reads the fields of a YAML mapping into a record whose properties have a <see cref="FieldAttribute"/>. The record is
/// the only place that says what is allowed: messages, schema and documentation come from it.
/// </summary>
internal static class YamlBinder
{
    /// <summary>The record with the fields that could be read; mistakes go to the entry's list of problems.</summary>
    public static T Bind<T>(YamlEntryReader entry)
        where T : class => (T)Bind(typeof(T), entry);

    public static object Bind(Type type, YamlEntryReader entry)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in FieldsOf(type))
        {
            var name = RuleOption.NameOf(property);
            if (entry.Node(name) is not { } node)
            {
                if (property.GetCustomAttribute<FieldAttribute>()!.IsRequired)
                    entry.Error(null, name, $"Thiếu trường bắt buộc \"{name}\".", $"The required field \"{name}\" is missing.");
                continue;
            }

            if (Read(property.PropertyType, node, name, entry) is { } value) property.SetValue(record, value);
        }

        entry.Finish();
        return record;
    }

    /// <summary>The fields of a record, those of its base first.</summary>
    public static IEnumerable<PropertyInfo> FieldsOf(Type type) =>
        type.GetProperties().Where(property => property.GetCustomAttribute<FieldAttribute>() is not null).OrderBy(property => property.DeclaringType == type);

    /// <summary>The words for the values of an enumeration, in its order.</summary>
    public static IReadOnlyList<string> WordsOf(Type enumeration) => [.. Enum.GetNames(enumeration).Select(Kebab)];

    private static object? Read(Type type, YamlNode node, string name, YamlEntryReader entry)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return entry.Text(name);
        if (type == typeof(bool)) return entry.Flag(name);
        if (type == typeof(int)) return Number(node, name, entry) is { } number && number == Math.Truncate(number) && Math.Abs(number) < 1_000_000_000 ? (int)number : Wrong(node, name, entry, "số nguyên", "a whole number");
        if (type == typeof(decimal)) return Number(node, name, entry) ?? Wrong(node, name, entry, "một số", "a number");
        if (type.IsEnum) return EnumOf(type, node, name, entry);
        if (type == typeof(LocalizedText)) return Localized(node, name, entry);
        if (type == typeof(PhraseTable)) return Table(node, name, entry);
        if (type == typeof(IReadOnlyList<string>)) return node is YamlScalar ? entry.Text(name) is { } one ? new List<string> { one } : null : entry.Texts(name);
        if (type == typeof(IReadOnlyList<IReadOnlyList<string>>)) return Lists(node, name, entry);
        if (type.IsGenericType && type.GetGenericArguments()[0] is { IsEnum: true } element) return EnumsOf(element, node, name, entry);
        return entry.Nested(name) is { } nested ? Bind(type, nested) : null;
    }

    private static object? Wrong(YamlNode node, string name, YamlEntryReader entry, string vi, string en)
    {
        entry.Error(node, name, $"Phải là {vi}.", $"Must be {en}.");
        return null;
    }

    private static decimal? Number(YamlNode node, string name, YamlEntryReader entry) =>
        node is YamlScalar && entry.Text(name) is { } text && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static object? EnumOf(Type type, YamlNode node, string name, YamlEntryReader entry) =>
        node is YamlScalar { IsNull: false } scalar ? EnumOf(type, scalar, name, entry) : Wrong(node, name, entry, "một giá trị chữ", "a single text");

    private static object? EnumOf(Type type, YamlScalar scalar, string name, YamlEntryReader entry)
    {
        var words = WordsOf(type);
        var index = words.ToList().IndexOf(scalar.Value.Trim());
        if (index >= 0) return Enum.Parse(type, Enum.GetNames(type)[index]);
        var near = NearWord.Of(scalar.Value, words);
        var allowed = string.Join(", ", words);
        entry.Error(scalar, name, $"\"{scalar.Value}\" không hợp lệ.{near.Vi} Được dùng: {allowed}.", $"Bad value \"{scalar.Value}\".{near.En} Allowed: {allowed}.", near);
        return null;
    }

    private static object EnumsOf(Type element, YamlNode node, string name, YamlEntryReader entry)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var item in node is YamlList many ? many.Items : [node])
        {
            if (item is not YamlScalar scalar) Wrong(item, name, entry, "một giá trị chữ", "a single text");
            else if (EnumOf(element, scalar, name, entry) is { } value) list.Add(value);
        }

        return list;
    }

    // A text that is given in one language serves both.
    private static LocalizedText? Localized(YamlNode node, string name, YamlEntryReader entry)
    {
        if (node is YamlScalar) return entry.Text(name) is { } text ? new LocalizedText(text, text) : null;
        if (entry.Nested(name) is not { } both) return null;
        var vi = both.RequiredText("vi");
        var en = both.Text("en") ?? vi;
        return both.Finish() ? new LocalizedText(vi, en) : null;
    }

    private static PhraseTable Table(YamlNode node, string name, YamlEntryReader entry)
    {
        if (node is not YamlMap map)
            return new PhraseTable([.. (node is YamlScalar ? entry.Text(name) is { } one ? [one] : [] : entry.Texts(name)).Select(text => new PhraseEntry(text, null))]);
        var entries = new List<PhraseEntry>();
        foreach (var (key, value) in map.Entries)
        {
            if (value is YamlScalar scalar && key.Value.Trim().Length > 0) entries.Add(new PhraseEntry(key.Value.Trim(), scalar.IsNull ? null : scalar.Value));
            else Wrong(value, $"{name}.{key.Value}", entry, "một cụm từ thay thế", "one replacement");
        }

        return new PhraseTable(entries);
    }

    private static List<IReadOnlyList<string>>? Lists(YamlNode node, string name, YamlEntryReader entry)
    {
        if (node is not YamlList list)
        {
            Wrong(node, name, entry, "danh sách", "a list");
            return null;
        }

        var lists = new List<IReadOnlyList<string>>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { IsNull: false } text) lists.Add([text.Value.Trim()]);
            else if (item is YamlList { Items.Count: > 0 } inner && inner.Items.All(part => part is YamlScalar { IsNull: false })) lists.Add([.. inner.Items.Select(part => ((YamlScalar)part).Value.Trim())]);
            else Wrong(item, name, entry, "một tên hoặc danh sách tên", "a name or a list of names");
        }

        return lists;
    }

    private static string Kebab(string name) => OptionText.KebabOf(name);
}
