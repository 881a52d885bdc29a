using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>The file in the user's own folder that says whose code may run. Read anew at each question: it is short, and seldom asked.</summary>
/// <param name="path">Full path; null where the system names no folder for it: then nothing is trusted.</param>
public sealed class TrustFile(string? path)
{
    private const int MaxBytes = 1024 * 1024;

    public string? Path => path;

    /// <summary>Where the file lies: "cchc-lint/trusted-packs.json" in the system's folder for settings; null where there is none.</summary>
    public static string? UserFile()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length == 0 ? null : System.IO.Path.Combine(folder, "cchc-lint", "trusted-packs.json");
    }

    /// <summary>True where exactly this content is trusted; a file that cannot be read trusts nothing.</summary>
    public bool Holds(string hash) => hash.Length > 0 && Read(out _).Any(pack => string.Equals(pack.Hash, hash, StringComparison.Ordinal));

    /// <summary>All that is trusted, in the order in which it was.</summary>
    /// <param name="problem">Why nothing could be read; null where all is well or there is no file yet.</param>
    public IReadOnlyList<TrustedPack> Read(out LocalizedText? problem)
    {
        problem = null;
        if (path is null || !File.Exists(path)) return [];
        try
        {
            if (new FileInfo(path).Length > MaxBytes) throw new JsonException();
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. json.RootElement.GetProperty("packs").EnumerateArray().Select(Entry)];
        }
        catch (Exception damaged) when (damaged is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            problem = new LocalizedText(
                $"Tệp {path} bị hỏng nên không gói nào được tin cậy. Xóa tệp này rồi tin cậy lại.",
                $"{path} is damaged, so no pack is trusted. Delete it and trust the packs again.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problem = new LocalizedText(
                $"Không đọc được {path} ({FileReason.Of(unreadable).Vi}) nên không gói nào được tin cậy.",
                $"{path} cannot be read ({FileReason.Of(unreadable).En}), so no pack is trusted.");
        }

        return [];
    }

    /// <summary>Replaces the list.</summary>
    /// <returns>Null, or why it could not be written.</returns>
    public LocalizedText? Write(IReadOnlyList<TrustedPack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        if (path is null) return new LocalizedText("Hệ thống không cho biết thư mục cấu hình của người dùng.", "The system names no folder for the user's settings.");
        try
        {
            var folder = System.IO.Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);
            // Written beside and moved: another program may read it at any time.
            var temporary = System.IO.Path.Combine(folder, $".{System.IO.Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
            File.WriteAllBytes(temporary, Bytes(packs));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new LocalizedText($"Không ghi được {path} ({FileReason.Of(failure).Vi}).", $"{path} cannot be written ({FileReason.Of(failure).En}).");
        }
    }

    private static byte[] Bytes(IReadOnlyList<TrustedPack> packs)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", 1);
            writer.WriteStartArray("packs");
            foreach (var pack in packs)
            {
                writer.WriteStartObject();
                writer.WriteString("hash", pack.Hash);
                writer.WriteString("id", pack.Id);
                writer.WriteString("version", pack.Version);
                writer.WriteString("path", pack.Path);
                writer.WriteString("since", DateText.Iso(pack.Since));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static TrustedPack Entry(JsonElement entry) => new(
        Text(entry, "hash"), Text(entry, "id"), Text(entry, "version"), Text(entry, "path"), DateOnly.ParseExact(Text(entry, "since"), "yyyy-MM-dd"));

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? throw new FormatException();
}
