using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Server.Lsp.Workspace;

/// <summary>Addresses of documents: clients write one file in several ways ("c:" as "c%3A").</summary>
internal static class DocumentUri
{
    /// <summary>Path of a "file" address; null for others and for what is no address.</summary>
    public static string? PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile ? parsed.LocalPath : null;

    public static string OfPath(string path) => new Uri(Path.GetFullPath(path)).AbsoluteUri;

    /// <summary>The same for every spelling of an address.</summary>
    public static string KeyOf(string uri) => PathOf(uri) ?? uri;

    /// <summary>
    /// A file name that tells the format of an open document: its own, or for one that was never saved the name that fits
    /// the client's language. Null where the document is none that is checked.
    /// </summary>
    public static string? CheckedNameOf(string uri, string languageId)
    {
        var path = PathOf(uri);
        if (path is not null) return IsText(path) ? path : null;
        return languageId switch
        {
            "markdown" => "document.md",
            "plaintext" => "document.txt",
            _ => null,
        };
    }

    private static bool IsText(string path) => DocumentReader.FormatOf(path) is DocumentFormat.Markdown or DocumentFormat.PlainText;
}
