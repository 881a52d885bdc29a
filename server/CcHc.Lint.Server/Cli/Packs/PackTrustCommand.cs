using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.PackTests;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Code;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Packs;

/// <summary>"pack trust": shows the code of a pack and, where the user agrees, allows exactly this content to run.</summary>
internal sealed class PackTrustCommand : Command, ICliCommand
{
    private readonly Argument<string?> _path;
    private readonly Option<bool> _yes;
    private readonly Option<bool> _remove;
    private readonly Option<bool> _list;

    public PackTrustCommand(string language)
        : base("trust", new LocalizedText(
            "Xem mã C# của một gói và cho phép đúng nội dung đó chạy trên máy này.",
            "Shows the C# code of a pack and allows exactly this content to run on this machine.").In(language))
    {
        _path = new Argument<string?>("PATH")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText("Thư mục hoặc tệp .zip của gói; với --remove cũng có thể là phần đầu của mã băm.", "Folder or .zip of the pack; with --remove also the beginning of a hash.").In(language),
        };
        _yes = new Option<bool>("--yes") { Description = new LocalizedText("Không hỏi lại.", "Don't ask.").In(language) };
        _remove = new Option<bool>("--remove") { Description = new LocalizedText("Thôi tin cậy gói.", "Trust the pack no more.").In(language) };
        _list = new Option<bool>("--list") { Description = new LocalizedText("Liệt kê các gói đã tin cậy.", "Lists the packs that are trusted.").In(language) };
        Arguments.Add(_path);
        foreach (var option in (Option[])[_yes, _remove, _list]) Options.Add(option);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var trust = context.Code?.Value.Trust ?? new TrustFile(null);
        var trusted = trust.Read(out var damaged);
        if (damaged is not null)
        {
            context.Complain(damaged);
            return ExitCodes.CouldNotRun;
        }

        if (arguments.GetValue(_list)) return List(trusted, context);
        var path = arguments.GetValue(_path) ?? throw new UsageException(new LocalizedText("Thiếu đường dẫn của gói.", "The path of the pack is missing."));
        return arguments.GetValue(_remove) ? Remove(path, trust, trusted, context) : Add(path, arguments.GetValue(_yes), trust, trusted, context);
    }

    private static int List(IReadOnlyList<TrustedPack> trusted, CliContext context)
    {
        using var writer = context.OpenOutputText();
        foreach (var pack in trusted) writer.WriteLine($"{pack.Hash[..12]}  {DateText.Iso(pack.Since)}  {pack.Id} {pack.Version}  {TerminalText.Clean(pack.Path)}");
        if (trusted.Count == 0) writer.WriteLine(new LocalizedText("Chưa tin cậy gói nào.", "No pack is trusted.").In(context.Language));
        return ExitCodes.Clean;
    }

    private static int Remove(string path, TrustFile trust, IReadOnlyList<TrustedPack> trusted, CliContext context)
    {
        var full = context.Environment.FullPath(path);
        var hash = Directory.Exists(full) || File.Exists(full) ? PackTester.Read(full).Hash : "";
        var kept = trusted.Where(pack => pack.Path != full && pack.Hash != hash && !(path.Length >= 8 && pack.Hash.StartsWith(path, StringComparison.Ordinal))).ToList();
        if (kept.Count == trusted.Count)
            throw new UsageException(new LocalizedText($"“{path}” không có trong danh sách tin cậy. Xem: cchc-lint pack trust --list", $"“{path}” is not trusted. See: cchc-lint pack trust --list"));
        return Write(trust, kept, new LocalizedText($"Đã thôi tin cậy {trusted.Count - kept.Count} gói.", $"{trusted.Count - kept.Count} packs are trusted no more."), context);
    }

    private static int Add(string path, bool isAgreed, TrustFile trust, IReadOnlyList<TrustedPack> trusted, CliContext context)
    {
        var full = context.Environment.FullPath(path);
        var pack = PackTester.Read(full);
        if (pack.Hash.Length == 0)
        {
            foreach (var problem in pack.Problems) context.Complain(new LocalizedText($"{problem.File}: {problem.Message.Vi}", $"{problem.File}: {problem.Message.En}"));
            return ExitCodes.CouldNotRun;
        }

        using var writer = context.OpenOutputText();
        string Say(string vi, string en) => new LocalizedText(vi, en).In(context.Language);
        if (!pack.HasCode)
        {
            writer.WriteLine(Say("Gói này không có mã C#; quy tắc YAML luôn chạy, không cần tin cậy.", "The pack has no C# code; rules in YAML always run and need no trust."));
            return ExitCodes.Clean;
        }

        Show(pack, writer, Say);
        if (trust.Holds(pack.Hash))
        {
            writer.WriteLine(Say("Nội dung này đã được tin cậy.", "This content is trusted already."));
            return ExitCodes.Clean;
        }

        writer.Flush();
        if (!isAgreed && !Ask(context, Say)) return ExitCodes.CouldNotRun;
        var entry = new TrustedPack(pack.Hash, pack.Manifest.Id, pack.Manifest.Version, full, context.Environment.Today);
        return Write(trust, [.. trusted, entry], new LocalizedText(
            $"Đã tin cậy {pack.Manifest.Id} {pack.Manifest.Version}. Sửa một byte trong gói là phải tin cậy lại.",
            $"{pack.Manifest.Id} {pack.Manifest.Version} is trusted. Any change in the pack needs new trust."), context, writer);
    }

    private static void Show(RulePack pack, StreamWriter writer, Func<string, string, string> say)
    {
        writer.WriteLine($"{pack.Manifest.Id} {pack.Manifest.Version}  {TerminalText.Clean(pack.Path)}");
        writer.WriteLine(say("Các tệp (mã băm SHA-256, số byte):", "Files (SHA-256, bytes):"));
        foreach (var file in pack.Files)
        {
            var mark = pack.Sources.Any(source => source.Name == file.Name) ? "C#" : "  ";
            writer.WriteLine($"  {mark} {file.Hash[..16]} {file.Length,9:#,0}  {TerminalText.Clean(file.Name)}");
        }

        var rules = string.Join(", ", pack.Rules.Where(rule => rule is CodePackRule).Select(rule => $"{rule.Descriptor.Code} {rule.Descriptor.Id}"));
        writer.WriteLine(say($"Quy tắc viết bằng C#: {rules}", $"Rules in C#: {rules}"));
        writer.WriteLine($"SHA-256: {pack.Hash}");
        writer.WriteLine(say(
            "Tin cậy nghĩa là: mã này chạy với quyền của bạn, trong một tiến trình riêng có giới hạn thời gian và bộ nhớ. Hãy đọc các tệp đánh dấu C# trước khi đồng ý.",
            "Trust means: this code runs with your rights, in a process of its own with limits on time and memory. Read the files marked C# before you agree."));
        writer.WriteLine(CodeRuleGuards.Explanation().In(say("vi", "en")));
    }

    private static bool Ask(CliContext context, Func<string, string, string> say)
    {
        if (!context.Environment.IsInputTerminal)
        {
            context.Complain(new LocalizedText(
                "Chưa tin cậy: không có ai để hỏi. Chạy lại trong cửa sổ lệnh, hoặc thêm --yes sau khi đã đọc mã.",
                "Not trusted: there is nobody to ask. Run it in a terminal, or add --yes once you have read the code."));
            return false;
        }

        context.Error.Write(say("Tin cậy nội dung này? [c/K] ", "Trust this content? [y/N] "));
        using var reader = new StreamReader(context.Input, leaveOpen: true);
        var answer = reader.ReadLine()?.Trim().ToUpperInvariant();
        if (answer is "C" or "CÓ" or "CO" or "Y" or "YES") return true;
        context.Complain(new LocalizedText("Chưa tin cậy gói này.", "The pack is not trusted."));
        return false;
    }

    private static int Write(TrustFile trust, IReadOnlyList<TrustedPack> packs, LocalizedText done, CliContext context, StreamWriter? writer = null)
    {
        if (trust.Write(packs) is { } problem)
        {
            context.Complain(problem);
            return ExitCodes.CouldNotRun;
        }

        using var own = writer is null ? context.OpenOutputText() : null;
        (writer ?? own!).WriteLine(done.In(context.Language));
        return ExitCodes.Clean;
    }
}
