using System.Text;
using System.Text.Json;

namespace CcHc.Lint.Server.Reports;

/// <summary>Paths as SARIF wants them: URIs, relative to the working folder where they lie below it.</summary>
internal static class SarifUri
{
    /// <summary>Writes an artifactLocation for a file.</summary>
    public static void WriteArtifact(Utf8JsonWriter writer, string file, string workingFolder)
    {
        var full = Path.GetFullPath(file, workingFolder);
        var relative = Path.GetRelativePath(workingFolder, full);
        var isBelow = !Path.IsPathRooted(relative) && !relative.StartsWith("..", StringComparison.Ordinal);
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", isBelow ? Encode(relative) : $"file://{Rooted(Encode(full))}");
        if (isBelow) writer.WriteString("uriBaseId", "SRCROOT");
        writer.WriteEndObject();
    }

    /// <summary>"file:///home/an/du-thao/".</summary>
    public static string OfFolder(string fullPath) => $"file://{Rooted(Encode(fullPath)).TrimEnd('/')}/";

    // "C:/…" needs a slash before it in a URI.
    private static string Rooted(string path) => path.StartsWith('/') ? path : $"/{path}";

    // RFC 3986: unreserved characters stand for themselves; "/" divides; all else is percent-encoded UTF-8.
    private static string Encode(string path)
    {
        var encoded = new StringBuilder(path.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path))
        {
            var c = (char)unit;
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' or '/') encoded.Append(c);
            else if (c == ':' && encoded.Length == 1) encoded.Append(c);
            else encoded.Append('%').Append(unit.ToString("X2"));
        }

        return encoded.ToString();
    }
}
