using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Linting.Fixing;
using CcHc.Lint.Server.Files;
using CcHc.Lint.Server.Inputs;

namespace CcHc.Lint.Server.Cli;

/// <summary>What "fix" made of one file.</summary>
/// <param name="File">Path to show.</param>
internal sealed record FixedFile(string File)
{
    /// <summary>Null where the file was not read.</summary>
    public FixResult? Result { get; init; }

    /// <summary>Why it was not read, not read in full, or not written.</summary>
    public IReadOnlyList<DocumentProblem> Problems { get; init; } = [];

    /// <summary>Why it was passed over, which is no fault; else null.</summary>
    public LocalizedText? Skipped { get; init; }

    /// <summary>False where the changes could not be written: the file is as it was.</summary>
    public bool IsWritten { get; init; } = true;

    /// <summary>The copy that holds what was mended, for a Word file; else null.</summary>
    public string? Copy { get; init; }

    /// <summary>The configuration that applied; null where the file was passed over.</summary>
    public DocumentConfiguration? Configuration { get; init; }

    /// <summary>The new bytes of standard input, mended or not; null for files.</summary>
    public byte[]? Output { get; init; }
}

/// <summary>Reads, mends and writes one file. Safe to run for several files at once.</summary>
/// <param name="isDiff">True where nothing is to be written.</param>
internal sealed class FixCommandJob(DocumentChecker checker, LintOptions lintOptions, FixOptions options, bool isDiff, Stream standardInput)
{
    /// <summary>True where a copy of a Word file may take the place of one that is there.</summary>
    public bool Overwrites { get; init; }

    /// <param name="path">Full path of the document, by which its configuration is found; null where it has no place.</param>
    public FixedFile Run(InputItem item, string? path)
    {
        var file = new FixedFile(item.File);
        if (item.Skipped is not null) return file with { Skipped = item.Skipped };
        file = file with { Configuration = checker.ConfigurationOf(path) };
        if (item.IsStandardInput) return RunOnInput(item, path, file);
        var read = InputReader.Read(item, standardInput);
        if (!read.IsRead) return file with { Problems = read.Document.Problems };
        if (read.Document.Format == DocumentFormat.Docx) return RunOnWord(item.File, path, read.Document, file);
        var (bytes, problem) = BytesOf(item.File, read.Document);
        if (problem is not null) return file with { Problems = [problem] };

        var result = Fix(read.Document, item.File, path);
        file = file with { Result = result, Problems = result.After.Problems };
        if (isDiff || !result.HasChanged) return file;
        var failure = AtomicFile.Replace(item.File, bytes, TextForm.Of(bytes).Write(result.Text));
        return failure is null ? file : file with { Problems = [.. file.Problems, failure], IsWritten = false };
    }

    private FixedFile RunOnWord(string name, string? path, Document document, FixedFile file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return file with { Problems = [FileProblems.Held(name, FileReason.Of(exception))] };
        }

        // The map leads into the bytes that were read.
        if (DocumentReader.Read(name, bytes).Source.Text != document.Source.Text) return file with { Problems = [FileProblems.Changed(name)] };
        if (checker.ConfigurationOf(path).Limits is { ReadsOriginal: true } limits && DocumentReader.Read(name, bytes, limits).Source.Text != document.Source.Text)
            return file with { Problems = [FileProblems.ReadAsOriginal(name)] };
        var fixer = new WordFileFixer(name, bytes, document, lintOptions.Today.ToDateTime(TimeOnly.MinValue));
        var result = fixer.Fix(changed => checker.Check(changed, path, lintOptions), options);
        file = file with { Result = result, Problems = result.After.Problems };
        if (isDiff || !result.HasChanged) return file;
        var failure = fixer.Write(result.Text, Overwrites);
        return failure is null
            ? file with { Copy = WordFileFixer.CopyOf(name) }
            : file with { Problems = [.. file.Problems, failure], IsWritten = false };
    }

    private FixedFile RunOnInput(InputItem item, string? path, FixedFile file)
    {
        using var kept = new KeptStream(standardInput);
        var read = InputReader.Read(item, kept);
        if (!read.IsRead) return file with { Problems = read.Document.Problems };
        var form = TextForm.Of(kept.Bytes);
        if (!IsWrittenSo(form, read.Document, kept.Bytes)) return file with { Problems = [FileProblems.FormNotKept(item.File)] };
        var result = Fix(read.Document, item.File, path);
        return file with { Result = result, Problems = result.After.Problems, Output = isDiff ? null : form.Write(result.Text) };
    }

    private FixResult Fix(Document document, string file, string? path) =>
        new DocumentFixer(changed => checker.Check(changed, path, lintOptions), text => DocumentReader.ReadText(file, text)).Fix(document, options);

    /// <summary>The bytes that the document was read from: they say how it is to be written, and show later whether the file is still the same.</summary>
    private static (byte[] Bytes, DocumentProblem? Problem) BytesOf(string file, Document document)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            if (IsWrittenSo(TextForm.Of(bytes), document, bytes)) return (bytes, null);
            var again = DocumentReader.Read(file, bytes);
            var isSame = string.Equals(again.Source.Text, document.Source.Text, StringComparison.Ordinal);
            return (bytes, isSame ? FileProblems.FormNotKept(file) : FileProblems.Changed(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], FileProblems.Held(file, FileReason.Of(exception)));
        }
    }

    // What is not mended must come out byte for byte: so the text as read must give the bytes that were read.
    private static bool IsWrittenSo(TextForm form, Document document, ReadOnlySpan<byte> bytes) => form.Write(document.Source.Text).AsSpan().SequenceEqual(bytes);
}
