using System.Text.Encodings.Web;
using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Baselines;

/// <summary>
/// Findings of old documents that are known and not reported again. Each is told by its file and fingerprint, so that
/// edits elsewhere, moved chapters and new line ends leave it alone.
/// </summary>
public sealed class Baseline
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, HashSet<string>> _byFile;

    /// <param name="folder">Full path of the folder that the names of files start from: the one the baseline lies in.</param>
    public Baseline(string folder, IEnumerable<BaselineEntry> entries)
    {
        Folder = folder;
        Entries =
        [
            .. entries.OrderBy(entry => entry.File, StringComparer.Ordinal).ThenBy(entry => entry.Rule, StringComparer.Ordinal)
                .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
        ];
        _byFile = Entries.GroupBy(entry => entry.File, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public string Folder { get; }

    /// <summary>By file, rule and fingerprint.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>True where the finding of a document is known.</summary>
    /// <param name="path">Full path of the document.</param>
    public bool Holds(string path, Finding finding) => Holds(path, finding.Fingerprint);

    /// <summary>True where the finding of that fingerprint is known.</summary>
    /// <param name="path">Full path of the document.</param>
    public bool Holds(string path, string fingerprint) =>
        _byFile.TryGetValue(NameOf(path), out var known) && known.Contains(fingerprint);

    /// <summary>The name that a document goes by: its path from the folder, with "/".</summary>
    public string NameOf(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');

    /// <summary>Reads a baseline.</summary>
    /// <returns>Null where the text is none; <paramref name="problem"/> then says why.</returns>
    public static Baseline? Read(string text, string folder, out LocalizedText? problem)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 8 });
            var root = json.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
            {
                problem = new LocalizedText(
                    $"Tệp mốc ban đầu thuộc phiên bản khác ({root.GetProperty("version")}); bản này đọc phiên bản {Version}.",
                    $"The baseline has another version ({root.GetProperty("version")}); this program reads version {Version}.");
                return null;
            }

            var entries = new List<BaselineEntry>();
            foreach (var file in root.GetProperty("files").EnumerateObject())
            {
                foreach (var item in file.Value.EnumerateArray())
                    entries.Add(new BaselineEntry(file.Name, TextOf(item, "rule"), TextOf(item, "fingerprint"), TextOf(item, "text")));
            }

            problem = null;
            return new Baseline(folder, entries);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            problem = new LocalizedText(
                $"Đây không phải tệp mốc ban đầu của cchc-lint, hoặc tệp đã hỏng{Place(broken, "dòng")}.",
                $"This is no baseline of cchc-lint, or it is damaged{Place(broken, "line")}.");
            return null;
        }
    }

    /// <summary>The baseline as JSON in UTF-8; the same entries give the same bytes.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Writing))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", Version);
            writer.WriteStartObject("files");
            foreach (var file in Entries.GroupBy(entry => entry.File, StringComparer.Ordinal))
            {
                writer.WriteStartArray(file.Key);
                foreach (var entry in file)
                {
                    writer.WriteStartObject();
                    writer.WriteString("rule", entry.Rule);
                    writer.WriteString("fingerprint", entry.Fingerprint);
                    writer.WriteString("text", entry.Text);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static string Place(Exception broken, string word) => broken is JsonException { LineNumber: { } line } ? $" ({word} {line + 1})" : "";

    private static string TextOf(JsonElement item, string name) => item.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null");
}

/// <summary>A known finding.</summary>
/// <param name="File">Path of the document from the baseline's folder, with "/".</param>
/// <param name="Rule">Id of the rule, for people.</param>
/// <param name="Fingerprint">As of <see cref="Finding.Fingerprint"/>.</param>
/// <param name="Text">The words pointed at, for people.</param>
public sealed record BaselineEntry(string File, string Rule, string Fingerprint, string Text);
