using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Docx.Writing;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Files;
using CcHc.Lint.Server.Inputs;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>"--annotate": writes copies of the Word files that are checked, with the findings as comments.</summary>
internal sealed class CommentedCopies
{
    public const string Author = "CcHc.Lint";

    private readonly string? _output;
    private readonly bool _overwrites;
    private readonly CliContext _context;

    private CommentedCopies(string? output, bool overwrites, CliContext context)
    {
        _output = output;
        _overwrites = overwrites;
        _context = context;
    }

    /// <summary>Where the copy goes unless a name is given.</summary>
    public static string CopyOf(string file) => Path.ChangeExtension(file, null) + ".comments.docx";

    public static Option<string?> AnnotateOption(string language) => new("--annotate")
    {
        HelpName = "OUT.docx",
        Arity = ArgumentArity.ZeroOrOne,
        Description = new LocalizedText(
            "Ghi bản sao tệp Word với mỗi phát hiện là một chú thích (comment); không nêu tên thì là TÊN.comments.docx cạnh tệp gốc.",
            "Writes a copy of the Word file with each finding as a comment; without a name as NAME.comments.docx beside it.").In(language),
    };

    public static Option<bool> ForceOption(string language) => new("--force")
    {
        Description = new LocalizedText("Cho phép ghi đè tệp kết quả đã có.", "Lets a file that is there be overwritten.").In(language),
    };

    /// <summary>What is to be written; null where nothing was asked for.</summary>
    /// <param name="isAsked">True where the option was given.</param>
    /// <param name="output">Its value, or null.</param>
    /// <param name="overwrites">True to overwrite what is there.</param>
    /// <param name="inputs">What is checked.</param>
    /// <param name="context">Language, day and folder.</param>
    /// <exception cref="UsageException">No Word file is checked, one name is to hold several copies, or a copy would replace what it is made from.</exception>
    public static CommentedCopies? Of(bool isAsked, string? output, bool overwrites, IReadOnlyList<InputItem> inputs, CliContext context)
    {
        if (!isAsked) return null;
        var files = inputs.Where(item => !item.IsStandardInput && item.Skipped is null && DocumentReader.FormatOf(item.File) == DocumentFormat.Docx).ToList();
        if (files.Count == 0) throw new UsageException(new LocalizedText(
            "--annotate chỉ dùng cho tệp Word (.docx); không có tệp nào như vậy trong các tệp được kiểm tra.",
            "--annotate is for Word files (.docx); there is none among the files to check."));
        if (output is null) return new CommentedCopies(null, overwrites, context);
        if (files.Count > 1) throw new UsageException(new LocalizedText(
            $"Có {files.Count} tệp Word nhưng chỉ một tên kết quả “{output}”. Hãy bỏ tên để mỗi tệp có bản sao TÊN.comments.docx.",
            $"There are {files.Count} Word files but one name for the result, “{output}”. Leave the name out: each file then gets its NAME.comments.docx."));
        if (!Path.GetExtension(output).Equals(".docx", StringComparison.OrdinalIgnoreCase)) throw new UsageException(new LocalizedText(
            $"Tên kết quả của --annotate phải có đuôi .docx; “{output}” không đúng.",
            $"The result of --annotate must be named .docx; not “{output}”."));
        if (IsSame(output, files[0].File)) throw new UsageException(new LocalizedText(
            $"Bản sao có chú thích sẽ ghi đè lên chính văn bản “{output}”. Hãy chọn tên khác cho --annotate.",
            $"The annotated copy would overwrite the document “{output}” itself. Choose another name for --annotate."));
        return new CommentedCopies(output, overwrites, context);
    }

    /// <summary>Writes the copy of a file that was checked; the result says where, or why not.</summary>
    /// <param name="limits">What the file was read with.</param>
    public CheckedFile Write(CheckedFile file, ReadLimits limits)
    {
        if (file.Result?.Plan.Document is not { Docx: not null } document) return file;
        var output = _output ?? CopyOf(file.File);
        try
        {
            if (!_overwrites && File.Exists(output)) return With(file, Exists(output));
            var original = File.ReadAllBytes(file.File);
            // The map leads into the bytes that were read: another file by now would get comments on other words.
            if (DocumentReader.Read(file.File, original, limits).Source.Text != document.Source.Text) return With(file, Changed(file.File));
            using var copy = new MemoryStream();
            var comments = file.Findings.Select(CommentOf).ToList();
            var result = DocxAnnotator.Write(file.File, original, document, comments, Author, _context.Environment.Today.ToDateTime(TimeOnly.MinValue), copy);
            if (!result.IsWritten) return file with { Problems = [.. file.Problems, .. result.Problems] };
            using var target = new FileStream(output, _overwrites ? FileMode.Create : FileMode.CreateNew, FileAccess.Write);
            copy.WriteTo(target);
            return file with { Notices = [.. file.Notices, Written(output, result.Applied)] };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return With(file, FileProblems.CopyNotWritten(output, FileReason.Of(exception)));
        }
    }

    private DocxComment CommentOf(Finding finding)
    {
        var language = _context.Language;
        return new DocxComment(
            finding.Span,
            $"{SeverityNames.Of(finding.Severity, language)} {finding.Rule.Code} {finding.Rule.Id}",
            [finding.Message.Problem.In(language), finding.Message.Reason.In(language), finding.Message.Remedy.In(language), finding.Rule.Source.In(language)]);
    }

    private static LocalizedText Written(string output, int comments) => new(
        $"Đã ghi {comments} chú thích vào bản sao “{output}”.", $"Wrote {comments} comments into the copy “{output}”.");

    private static DocumentProblem Exists(string output) => new("exists", new LocalizedText(
        $"Tệp “{output}” đã có. Dùng --force để ghi đè, hoặc chọn tên khác cho --annotate.",
        $"The file “{output}” is there already. Use --force to overwrite it, or another name for --annotate."));

    private static DocumentProblem Changed(string path) => new("changed", new LocalizedText(
        $"Tệp “{path}” đã thay đổi trong khi kiểm tra; bản sao có chú thích không được ghi. Hãy chạy lại.",
        $"The file “{path}” changed while it was checked; no annotated copy was written. Run again."));

    private static CheckedFile With(CheckedFile file, DocumentProblem problem) => file with { Problems = [.. file.Problems, problem] };

    private static bool IsSame(string a, string b) => string.Equals(Path.GetFullPath(a), Path.GetFullPath(b), StringComparison.Ordinal);
}
