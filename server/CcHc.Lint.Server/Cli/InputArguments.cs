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
    private readonly Option<string?>? _list;
    private readonly Option<bool>? _isNullSeparated;

    /// <param name="withLists">True where the paths may come from a list too.</param>
    public InputArguments(Command command, string language, bool withLists = false)
    {
        _paths = new Argument<string[]>("PATH")
        {
            Arity = withLists ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
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
        if (!withLists) return;
        _list = new Option<string?>("--files-from")
        {
            HelpName = "FILE",
            Description = new LocalizedText(
                "Đọc danh sách đường dẫn từ tệp, mỗi dòng một đường dẫn; “-” là đầu vào chuẩn.",
                "Reads paths from a file, one a line; “-” is standard input.").In(language),
        };
        _isNullSeparated = new Option<bool>("--null", "-0")
        {
            Description = new LocalizedText(
                "Danh sách của --files-from ngăn cách bằng ký tự NUL (find -print0, git ls-files -z).",
                "The list of --files-from is separated by NUL characters (find -print0, git ls-files -z).").In(language),
        };
        command.Options.Add(_list);
        command.Options.Add(_isNullSeparated);
    }

    /// <summary>What is to be read.</summary>
    /// <param name="standardInput">Where a list may come from; null for commands without one.</param>
    /// <exception cref="UsageException">The arguments contradict each other, or a list cannot be read.</exception>
    public IReadOnlyList<InputItem> Find(ParseResult arguments, Stream? standardInput = null)
    {
        var paths = PathsOf(arguments);
        var listed = ListOf(arguments, standardInput);
        var name = arguments.GetValue(_standardInputName);
        if (name is not null && !paths.Contains("-", StringComparer.Ordinal))
        {
            throw new UsageException(new LocalizedText(
                "--stdin-filename chỉ dùng cùng với “-” (đọc đầu vào chuẩn).",
                "--stdin-filename goes with “-” (read standard input) only."));
        }

        return InputFinder.Find(paths, name ?? "stdin.md", listed);
    }

    /// <summary>Full path of what is read, for its configuration; null for standard input that nobody named.</summary>
    public string? PathOf(InputItem item, ParseResult arguments, CliEnvironment environment) =>
        item.IsStandardInput && arguments.GetValue(_standardInputName) is null ? null : environment.FullPath(item.File);

    /// <summary>True for a file that the user names, false for one found in a folder or by a pattern.</summary>
    public bool IsNamed(InputItem item, ParseResult arguments) => PathsOf(arguments).Contains(item.File, StringComparer.Ordinal);

    /// <summary>True where one file (no folder, no pattern) is asked for.</summary>
    public bool IsOneFile(ParseResult arguments) =>
        PathsOf(arguments) is [var only] && !Directory.Exists(only) && (File.Exists(only) || !GlobPattern.IsPattern(only));

    /// <summary>True where documents or the list of them come from standard input, which can be read only once.</summary>
    public bool ReadsStandardInput(ParseResult arguments) =>
        PathsOf(arguments).Contains("-", StringComparer.Ordinal) || (_list is not null && arguments.GetValue(_list) == "-");

    private IReadOnlyList<string>? ListOf(ParseResult arguments, Stream? standardInput)
    {
        if (_list is null || standardInput is null) return null;
        var list = arguments.GetValue(_list);
        var paths = PathsOf(arguments);
        if (list is null && paths.Length == 0)
        {
            var usage = HelpWriter.UsageOf(arguments.CommandResult.Command);
            throw new UsageException(new LocalizedText($"Thiếu PATH hoặc --files-from. Cách dùng: {usage}", $"PATH or --files-from is missing. Usage: {usage}"));
        }

        if (list is null && arguments.GetValue(_isNullSeparated!))
            throw new UsageException(new LocalizedText("--null chỉ dùng cùng với --files-from.", "--null goes with --files-from only."));
        if (list == "-" && paths.Contains("-", StringComparer.Ordinal))
        {
            throw new UsageException(new LocalizedText(
                "Đầu vào chuẩn không thể vừa là danh sách tệp (--files-from -) vừa là văn bản (“-”).",
                "Standard input cannot be the list of files (--files-from -) and a document (“-”) at once."));
        }

        return list is null ? null : FileList.Read(list, arguments.GetValue(_isNullSeparated!), standardInput);
    }

    private string[] PathsOf(ParseResult arguments) => arguments.GetValue(_paths) ?? [];
}
