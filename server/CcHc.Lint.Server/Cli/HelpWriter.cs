using System.CommandLine;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli;

/// <summary>Writes the help of a command from what it declares of itself.</summary>
internal static class HelpWriter
{
    public static int Write(Command command, CliContext context)
    {
        using var writer = context.OpenOutputText();
        var language = context.Language;
        writer.WriteLine(command.Description);
        writer.WriteLine();
        writer.WriteLine($"{new LocalizedText("Cách dùng", "Usage").In(language)}: {UsageOf(command)}");
        Section(writer, new LocalizedText("Lệnh", "Commands").In(language), command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        Section(writer, new LocalizedText("Tham số", "Arguments").In(language), command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(writer, new LocalizedText("Tùy chọn", "Options").In(language), OptionsOf(command).Select(option => (LabelOf(option), option.Description)));
        writer.WriteLine();
        writer.WriteLine(new LocalizedText(
            "Mã kết thúc: 0 không có phát hiện đáng kể, 1 có phát hiện từ mức --fail-on, 2 không chạy được, 3 lỗi của chương trình.",
            "Exit codes: 0 nothing at or above --fail-on, 1 findings at or above it, 2 could not run, 3 a fault of the program.").In(language));
        writer.WriteLine(new LocalizedText("English help: add --lang en", "Hướng dẫn tiếng Việt: bỏ --lang en").In(language));
        return ExitCodes.Clean;
    }

    /// <summary>"cchc-lint check PATH… [options]".</summary>
    public static string UsageOf(Command command)
    {
        var words = new List<string> { "cchc-lint" };
        words.AddRange(CommandLine.NamesOf(command));
        if (command.Subcommands.Count > 0) words.Add("COMMAND");
        words.AddRange(command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name));
        words.Add("[--…]");
        return string.Join(' ', words);
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        foreach (var option in command.Options) yield return option;
        foreach (var parent in command.Parents.OfType<Command>())
        {
            foreach (var option in parent.Options)
            {
                if (option.Recursive) yield return option;
            }
        }
    }

    private static string LabelOf(Option option)
    {
        var names = string.Join(", ", [option.Name, .. option.Aliases]);
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private static void Section(TextWriter writer, string title, IEnumerable<(string Label, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        writer.WriteLine();
        writer.WriteLine($"{title}:");
        var width = Math.Min(30, all.Max(row => row.Label.Length));
        foreach (var (label, description) in all)
        {
            if (label.Length > width)
            {
                writer.WriteLine($"  {label}");
                writer.WriteLine($"  {new string(' ', width)}  {description}");
            }
            else
            {
                writer.WriteLine($"  {label.PadRight(width)}  {description}");
            }
        }
    }
}
