using System.Text.Encodings.Web;
using System.Text.Json;

namespace CcHc.Lint.Corpus;

/// <summary>
/// A sheet as a file: one JSON object with a document or a finding to a line, so that tools that compare lines serve it
/// too.
/// </summary>
internal static class SheetFile
{
    private const int Version = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Sheet sheet, Stream target)
    {
        using var writer = new StreamWriter(target, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"{{\"version\":{Version},");
        WriteList(writer, "documents", sheet.Documents);
        writer.WriteLine(",");
        WriteList(writer, "findings", sheet.Findings);
        writer.WriteLine("}");
    }

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">It is no sheet.</exception>
    /// <exception cref="FormatException">It is a sheet of another version.</exception>
    public static Sheet Read(string path)
    {
        var stored = JsonSerializer.Deserialize<StoredSheet>(File.ReadAllText(path), Json);
        if (stored is not { Version: Version, Documents: { } documents, Findings: { } findings })
            throw new FormatException($"{path} is no sheet of version {Version}; write it anew with run --out");
        return new Sheet(documents, findings);
    }

    private static void WriteList<T>(StreamWriter writer, string name, IReadOnlyList<T> items)
    {
        writer.WriteLine($"\"{name}\":[");
        for (var i = 0; i < items.Count; i++) writer.WriteLine(JsonSerializer.Serialize(items[i], Json) + (i + 1 < items.Count ? "," : ""));
        writer.Write(']');
    }

    private sealed record StoredSheet(int Version, IReadOnlyList<string>? Documents, IReadOnlyList<SheetFinding>? Findings);
}
