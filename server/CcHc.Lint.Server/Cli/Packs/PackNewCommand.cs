using System.CommandLine;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.PackTests;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Files;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Server.Cli.Packs;

/// <summary>"pack new": makes a pack, or adds a rule to one, that passes its test at once.</summary>
internal sealed class PackNewCommand : Command, ICliCommand
{
    private readonly Argument<string> _name;
    private readonly Option<string?> _rule;
    private readonly Option<string?> _kind;

    public PackNewCommand(string language)
        : base("new", new LocalizedText(
            "Tạo một gói mới, hoặc thêm một quy tắc vào gói đã có; kết quả đạt kiểm tra ngay.",
            "Makes a pack, or adds a rule to one; what it makes passes its test at once.").In(language))
    {
        _name = new Argument<string>("NAME") { Description = new LocalizedText("Thư mục của gói; tên thư mục là mã của gói.", "Folder of the pack; its name is the pack's id.").In(language) };
        _rule = new Option<string?>("--rule")
        {
            HelpName = "ID",
            Description = new LocalizedText("Mã của quy tắc, cũng là tên thư mục; mặc định là quy-tac-dau-tien.", "Id of the rule, which is its folder's name; default quy-tac-dau-tien.").In(language),
        };
        _kind = new Option<string?>("--kind")
        {
            HelpName = "KIND",
            Description = new LocalizedText($"Loại quy tắc; mặc định là phrase. Các loại: {string.Join(", ", RuleKinds.Names)}.", $"Kind of the rule; default phrase. Kinds: {string.Join(", ", RuleKinds.Names)}.").In(language),
        };
        Arguments.Add(_name);
        Options.Add(_rule);
        Options.Add(_kind);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var shown = arguments.GetValue(_name)!.TrimEnd('/', '\\');
        var kind = OptionValues.OneOf("--kind", arguments.GetValue(_kind) ?? "phrase", RuleKinds.Names);
        var rule = arguments.GetValue(_rule) ?? "quy-tac-dau-tien";
        var folder = context.Environment.FullPath(shown);
        var pack = Path.GetFileName(folder);
        MustBeId(pack, "NAME");
        MustBeId(rule, "--rule");
        var isNew = !File.Exists(Path.Combine(folder, PackReader.ManifestName));
        if (isNew && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new UsageException(new LocalizedText($"Thư mục “{shown}” không trống và không phải là gói (không có pack.yaml).", $"The folder “{shown}” is not empty and no pack (it has no pack.yaml)."));
        if (Directory.Exists(Path.Combine(folder, rule)))
            throw new UsageException(new LocalizedText($"Gói đã có quy tắc “{rule}”.", $"The pack has a rule “{rule}”."));
        Write(folder, pack, rule, kind, isNew, shown);
        using var writer = context.OpenOutputText();
        writer.WriteLine(new LocalizedText(
            $"Đã tạo {shown}/{rule}/rule.yaml và trang rule.vi.md. Sửa hai tệp này, rồi chạy: cchc-lint pack test {shown}",
            $"Wrote {shown}/{rule}/rule.yaml and its page rule.vi.md. Change both, then run: cchc-lint pack test {shown}").In(context.Language));
        if (kind == "code")
        {
            writer.WriteLine(new LocalizedText(
                $"Điều phải tìm viết trong {shown}/{rule}/rule.csx. Mã chỉ chạy sau khi bạn tin cậy nội dung của gói: cchc-lint pack trust {shown}",
                $"What it looks for is written in {shown}/{rule}/rule.csx. Code runs once you trust the pack's content: cchc-lint pack trust {shown}").In(context.Language));
        }

        if (isNew)
        {
            writer.WriteLine(new LocalizedText(
                
                $"Để dùng: thêm “packs: [{pack}]” vào .cchc-lint.yml. Đường dẫn tính từ chính tệp .cchc-lint.yml: gói nằm cạnh thư mục văn bản thì viết “packs: [../{pack}]”.",
                $"To use it: add “packs: [{pack}]” to .cchc-lint.yml. The path counts from that file: for a pack beside the folder of your documents write “packs: [../{pack}]”.").In(context.Language));
        }

        return ExitCodes.Clean;
    }

    private static void Write(string folder, string pack, string rule, string kind, bool isNew, string shown)
    {
        var code = NextCode(folder, pack);
        var template = RuleTemplate.Of(kind)!;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, rule));
            if (isNew)
            {
                File.WriteAllText(
                    Path.Combine(folder, PackReader.ManifestName),
                    $"# Gói quy tắc riêng. Kiểm tra: cchc-lint pack test {pack}\nid: {pack}\nversion: 1.0.0\ntitle: Quy tắc riêng của đơn vị\nlanguages: [vi]\n");
            }

            File.WriteAllText(Path.Combine(folder, rule, PackReader.RuleName), template.RuleText(code, kind));
            if (template.Script is { } script) File.WriteAllText(Path.Combine(folder, rule, "rule.csx"), script);
            File.WriteAllText(Path.Combine(folder, rule, "rule.vi.md"), template.PageText(rule, code));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new LocalizedText($"Không ghi được vào “{shown}” ({FileReason.Of(exception).Vi}).", $"“{shown}” cannot be written to ({FileReason.Of(exception).En})."));
        }
    }

    // "so-noi-vu" gives SNV101; the next number that no rule of the pack has.
    private static string NextCode(string folder, string pack)
    {
        var letters = string.Concat(pack.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])).Where(char.IsAsciiLetterUpper));
        if (letters.Length < 2) letters = string.Concat(pack.ToUpperInvariant().Where(char.IsAsciiLetterUpper).Take(3)).PadRight(2, 'X');
        var used = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, PackReader.RuleName, SearchOption.AllDirectories).SelectMany(File.ReadLines).Where(line => line.StartsWith("code:", StringComparison.Ordinal)).Select(line => line[5..].Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase)
            : [];
        for (var number = 101; ; number++)
        {
            var code = $"{letters[..Math.Min(10, letters.Length)]}{number}";
            if (!used.Contains(code)) return code;
        }
    }

    private static void MustBeId(string text, string option)
    {
        if (RuleIds.IsId(text)) return;
        throw new UsageException(new LocalizedText(
            $"“{text}” ({option}) không dùng được: chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ so-noi-vu.",
            $"“{text}” ({option}) cannot be used: only small letters without marks, digits and hyphens, such as so-noi-vu."));
    }
}
