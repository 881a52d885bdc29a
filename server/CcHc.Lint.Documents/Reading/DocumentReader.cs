using CcHc.Lint.Documents.Docx;
using CcHc.Lint.Documents.Markdown;

namespace CcHc.Lint.Documents.Reading;

/// <summary>Reads bytes of any kind to a document. What cannot be read becomes a problem, never an exception.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file by the format that its name's extension says.</summary>
    public static ReadResult ReadFile(string path, ReadLimits? limits = null)
    {
        try
        {
            limits ??= ReadLimits.Default;
            var file = new FileInfo(path);
            if (Directory.Exists(path)) return Failed(path, ReadProblems.IsFolder(path));
            if (!file.Exists) return Failed(path, ReadProblems.NotFound(path));
            if (FormatOf(path) is null) return Failed(path, ReadProblems.FormatNotSupported(path));
            if (file.Length > limits.MaxBytes) return Failed(path, ReadProblems.TooLarge(path, limits.MaxBytes));
            var bytes = File.ReadAllBytes(path);
            var document = IsDocx(path) ? DocxReader.Read(path, bytes, limits, out var isRead) : Read(path, bytes, limits, out isRead);
            return new ReadResult(path, document) { IsRead = isRead };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
                                              or NotSupportedException or System.Security.SecurityException)
        {
            return Failed(path, ReadProblems.Unreadable(path, FileReason.Of(exception)));
        }
    }

    /// <summary>Reads the bytes of a file. <paramref name="fileName"/> tells the format and names the file in problems.</summary>
    public static Document Read(string fileName, ReadOnlySpan<byte> bytes, ReadLimits? limits = null) =>
        Read(fileName, bytes, limits ?? ReadLimits.Default, out _);

    /// <summary>Reads text that is already decoded, as an editor holds it.</summary>
    /// <param name="memory">What the version before was read to, for a document that is read again and again; else null.</param>
    public static Document ReadText(string fileName, string text, ReadLimits? limits = null, DocumentMemory? memory = null)
    {
        if (FormatOf(fileName) is not { } format || format == DocumentFormat.Docx) return Empty(fileName, ReadProblems.FormatNotSupported(fileName));
        return MarkdownReader.Read(new SourceText(text), format, limits ?? ReadLimits.Default, memory);
    }

    /// <summary>Reads the bytes of a file that were read already.</summary>
    /// <param name="path">Tells the format and names the file in problems.</param>
    public static ReadResult ReadBytes(string path, byte[] bytes, ReadLimits? limits = null)
    {
        var document = Read(path, bytes, limits ?? ReadLimits.Default, out var isRead);
        return new ReadResult(path, document) { IsRead = isRead };
    }

    /// <summary>The format that a file name's extension says, or null where it is none that is read.</summary>
    public static DocumentFormat? FormatOf(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".MD" or ".MARKDOWN" => DocumentFormat.Markdown,
        ".TXT" => DocumentFormat.PlainText,
        ".DOCX" or ".DOCM" => DocumentFormat.Docx,
        _ => null,
    };

    private static Document Read(string fileName, ReadOnlySpan<byte> bytes, ReadLimits limits, out bool isRead)
    {
        isRead = false;
        if (FormatOf(fileName) is null) return Empty(fileName, ReadProblems.FormatNotSupported(fileName));
        if (bytes.Length > limits.MaxBytes) return Empty(fileName, ReadProblems.TooLarge(fileName, limits.MaxBytes));
        if (IsDocx(fileName)) return DocxReader.Read(fileName, bytes.ToArray(), limits, out isRead);
        var text = TextDecoder.Decode(fileName, bytes, out var problem);
        if (problem is not null) return Empty(fileName, problem);
        isRead = true;
        return ReadText(fileName, text, limits);
    }

    private static bool IsDocx(string fileName) => FormatOf(fileName) == DocumentFormat.Docx;

    private static ReadResult Failed(string path, DocumentProblem problem) =>
        new(path, Empty(path, problem)) { IsRead = false };

    private static Document Empty(string fileName, DocumentProblem problem) =>
        new(FormatOf(fileName) ?? DocumentFormat.PlainText, new SourceText(""), [], [problem]);
}
