using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Paths;
using CcHc.Lint.Server.Inputs;

namespace CcHc.Lint.Server.Cli;

/// <summary>The paths of a command that reads documents.</summary>
internal sealed class InputArguments
{
    private readonly Argument<string[]> _paths;
    private readonly Option<string?> _standardInputName;

    public InputArguments(Command command, string language)
    {
        _paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = new LocalizedText(
                "Tệp .md, .markdown, .txt, thư mục hoặc mẫu như “du-thao/**/*.md”; “-” đọc đầu vào chuẩn.",
                "Files (.md, .markdown, .txt), folders or patterns such as “drafts/**/*.md”; “-” reads standard input.").In(language),
        };
        _standardInputName = new Option<string?>("--stdin-filename")
        {
            HelpName = "NAME",
            Description = new LocalizedText(
                "Tên dùng cho đầu vào chuẩn (“-”); đuôi tệp cho biết định dạng. Mặc định: stdin.md.",
                "Name for standard input (“-”); its extension tells the format. Default: stdin.md.").In(language),
        };
        command.Arguments.Add(_paths);
        command.Options.Add(_standardInputName);
    }

    public IReadOnlyList<InputItem> Find(ParseResult arguments)
    {
        var paths = PathsOf(arguments);
        var name = arguments.GetValue(_standardInputName);
        if (name is not null && !paths.Contains("-", StringComparer.Ordinal))
        {
            throw new UsageException(new LocalizedText(
                "--stdin-filename chỉ dùng cùng với “-” (đọc đầu vào chuẩn).",
                "--stdin-filename goes with “-” (read standard input) only."));
        }

        return InputFinder.Find(paths, name ?? "stdin.md");
    }

    /// <summary>Full path of what is read, for its configuration; null for standard input that nobody named.</summary>
    public string? PathOf(InputItem item, ParseResult arguments, CliEnvironment environment) =>
        item.IsStandardInput && arguments.GetValue(_standardInputName) is null ? null : environment.FullPath(item.File);

    /// <summary>True for a file that the user names, false for one found in a folder or by a pattern.</summary>
    public bool IsNamed(InputItem item, ParseResult arguments) => PathsOf(arguments).Contains(item.File, StringComparer.Ordinal);

    /// <summary>True where one file (no folder, no pattern) is asked for.</summary>
    public bool IsOneFile(ParseResult arguments) =>
        PathsOf(arguments) is [var only] && !Directory.Exists(only) && (File.Exists(only) || !GlobPattern.IsPattern(only));

    private string[] PathsOf(ParseResult arguments) => arguments.GetValue(_paths) ?? [];
}
