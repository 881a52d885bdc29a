using System.Reflection;
using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs.Files;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Rules.Packs.Schema;

/// <summary>The page rules/PACKS.md: every field of pack.yaml and rule.yaml, made from the records that hold them.</summary>
public static class PackReference
{
    /// <summary>The page in Markdown with "\n" at each line's end.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder(
            """
            # Viết quy tắc riêng bằng YAML · House rules in YAML

            Tệp này được tạo ra, không sửa bằng tay · This file is generated, don't edit it:

                dotnet run --project server/CcHc.Lint.Server -c Release -- pack reference > rules/PACKS.md

            Một gói là thư mục có `pack.yaml` và mỗi quy tắc một thư mục con; tên thư mục con là tên quy tắc · A pack is a folder with
            `pack.yaml` and one folder for each rule; the folder's name is the rule's id:

                so-noi-vu/
                  pack.yaml
                  cum-tu-khong-dung/rule.yaml      quy tắc · the rule
                  cum-tu-khong-dung/rule.vi.md     trang tài liệu, đồng thời là bài kiểm tra · its page, which is its test

            Bắt đầu · To begin: `cchc-lint pack new so-noi-vu`, `cchc-lint pack new so-noi-vu --rule thoi-han --kind deadline`,
            `cchc-lint pack test so-noi-vu`; dùng · to use: `packs: [so-noi-vu]` trong · in `.cchc-lint.yml`.
            Phiên bản dữ kiện mà gói dùng (`engine`) · Version of the facts that packs are written against (`engine`): {{FACTS}}. Quy tắc viết bằng C#
            (`kind: code`) · Rules in C#: [README.md](README.md).
            Ví dụ đầy đủ · A whole example: [examples/goi-luat-rieng](../examples/goi-luat-rieng/pack.yaml).

            `packs:` tính từ tệp `.cchc-lint.yml`; gói nằm cạnh thư mục văn bản thì viết `packs: [../so-noi-vu]` · `packs:` counts from the file
            `.cchc-lint.yml`; for a pack beside the folder of the documents write `packs: [../so-noi-vu]`.

            Trang `rule.vi.md` là bài kiểm tra của quy tắc · The page `rule.vi.md` is the rule's test. Mỗi khối bắt đầu bằng ba dấu huyền và một
            từ, kết thúc bằng ba dấu huyền · each block opens with three backticks and a word, and closes with three backticks:

            | khối · block | là · is |
            | --- | --- |
            | `sai` | văn bản có lỗi; đánh dấu đúng những chữ bị báo bằng `[[…]]` · a text with the fault; `[[…]]` marks the very words that are reported |
            | `dung` | văn bản không bị báo · a text in which nothing is found |
            | `sua` | ngay sau `sai`, nếu có cách sửa: cả văn bản sau khi sửa mọi chỗ · directly behind `sai`, where there is a fix: the whole text with every place mended |

            Một trang cần ít nhất một khối `sai` và một khối `dung`. Với bảng nhiệm vụ, ô trống không có chữ để đánh dấu: đánh dấu tên nhiệm vụ ·
            a page needs a block `sai` and a block `dung`. In tables an empty cell has no words to mark: the task's words are marked.

            Trong thông báo · In messages: `{text}` chữ trong văn bản · the words, `{expected}` điều đúng · what is right, `{task}` nhiệm vụ · the
            task, `{count}` số lần · how often, `{number}` con số · the number.


            """.ReplaceLineEndings("\n").Replace("{{FACTS}}", FactsVersion.Text, StringComparison.Ordinal));
        Section(text, "pack.yaml", typeof(PackFile), inherited: true);
        Section(text, "rule.yaml", typeof(RuleFile), inherited: true);
        Section(text, "where", typeof(WhereFile), inherited: true);
        foreach (var kind in RuleKinds.Names) Section(text, $"kind: {kind}", RuleKinds.TypeOf(kind)!, inherited: false);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder text, string title, Type type, bool inherited)
    {
        text.Append($"## {title}\n\n| trường · field | giá trị · value | ví dụ · example | ý nghĩa · meaning |\n| --- | --- | --- | --- |\n");
        foreach (var property in YamlBinder.FieldsOf(type))
        {
            if (!inherited && property.DeclaringType == typeof(RuleFile)) continue;
            var field = property.GetCustomAttribute<FieldAttribute>()!;
            var name = RuleOption.NameOf(property) + (field.IsRequired ? " \\*" : "");
            text.Append($"| {name} | {Cell(ValueOf(property.PropertyType))} | `{Cell(field.Example)}` | {Cell(field.Help.Vi)} · {Cell(field.Help.En)} |\n");
        }

        text.Append('\n');
    }

    private static string ValueOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return "chữ · text";
        if (type == typeof(bool)) return "true, false";
        if (type == typeof(int)) return "số nguyên · whole number";
        if (type == typeof(decimal)) return "số · number";
        if (type.IsEnum) return string.Join(", ", YamlBinder.WordsOf(type));
        if (type == typeof(LocalizedText)) return "chữ, hoặc {vi, en} · text or {vi, en}";
        if (type == typeof(PhraseTable)) return "danh sách hoặc “a: b” · list or mapping";
        if (type.IsGenericType && type.GetGenericArguments()[0] is { IsEnum: true } element) return "danh sách · list: " + string.Join(", ", YamlBinder.WordsOf(element));
        return type.IsGenericType ? "danh sách chữ · list of texts" : "{" + string.Join(", ", YamlBinder.FieldsOf(type).Select(RuleOption.NameOf)) + "}";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
