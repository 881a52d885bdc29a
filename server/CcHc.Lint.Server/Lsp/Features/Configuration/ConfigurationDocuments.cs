using System.Text;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Lsp.Text;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.Configuration;

/// <summary>Tells configurations from other documents.</summary>
internal static class ConfigurationDocuments
{
    private const int MaxBytes = 4 * 1024 * 1024;

    public static bool IsConfiguration(string uri) =>
        DocumentUri.PathOf(uri) is { } path && Path.GetFileName(path) == ConfigurationLoader.FileName;

    /// <summary>True for every file that a configuration can consist of.</summary>
    public static bool MayBePart(string uri) =>
        DocumentUri.PathOf(uri) is { } path && Path.GetExtension(path).ToUpperInvariant() is ".YML" or ".YAML";

    /// <summary>The text of a configuration on disk; null where it cannot be read as UTF-8.</summary>
    public static LineIndex? ReadFile(string path, PositionEncoding encoding)
    {
        try
        {
            if (new FileInfo(path).Length > MaxBytes) return null;
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            return text.StartsWith('\uFEFF') ? null : new LineIndex(text, encoding);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return null;
        }
    }
}
