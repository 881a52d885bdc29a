using System.Text;
using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Merging;

/// <summary>
/// The report that one shard wrote, as JSON or JSON Lines. Of the latter only one line is in memory at a time, so that an
/// archive of any size can be merged.
/// </summary>
internal sealed class ShardReport
{
    private const int MaxJsonBytes = 1024 * 1024 * 1024;

    private static readonly JsonDocumentOptions Parsing = new() { MaxDepth = 16 };

    // Null for JSON Lines.
    private readonly JsonDocument? _json;

    private ShardReport(string path, ShardHeader header, JsonDocument? json)
    {
        Path = path;
        Header = header;
        _json = json;
    }

    /// <summary>As given.</summary>
    public string Path { get; }

    public ShardHeader Header { get; }

    /// <exception cref="UsageException">The file cannot be read, or is no such report of this version.</exception>
    public static ShardReport Open(string path) => Guarded(path, () =>
    {
        if (IsLines(path)) return new ShardReport(path, HeaderOf(path, LastLine(path)), null);
        if (new FileInfo(path).Length > MaxJsonBytes)
        {
            throw new UsageException(new LocalizedText(
                $"Báo cáo “{path}” quá lớn. Hãy để các phần ghi dạng jsonl.", $"The report “{path}” is too large. Let the shards write jsonl."));
        }

        var json = JsonDocument.Parse(File.ReadAllBytes(path), Parsing);
        return new ShardReport(path, HeaderOf(path, json.RootElement), json);
    });

    /// <summary>Its files, in order.</summary>
    /// <exception cref="UsageException">An entry is damaged.</exception>
    public IEnumerable<ReportedFile> Files()
    {
        if (_json is not null)
        {
            foreach (var file in _json.RootElement.GetProperty("files").EnumerateArray()) yield return Guarded(Path, () => FileOf(file));
            yield break;
        }

        foreach (var line in File.ReadLines(Path, Encoding.UTF8))
        {
            var file = Guarded(Path, () =>
            {
                using var json = JsonDocument.Parse(line, Parsing);
                return json.RootElement.TryGetProperty("summary", out _) ? null : FileOf(json.RootElement);
            });
            if (file is not null) yield return file;
        }
    }

    // A JSON report is indented: its first line holds only the opening brace.
    private static bool IsLines(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        return reader.ReadLine() is { Length: > 1 };
    }

    private static JsonElement LastLine(string path)
    {
        var last = "";
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            if (line.Length > 0) last = line;
        }

        return JsonDocument.Parse(last, Parsing).RootElement;
    }

    private static ShardHeader HeaderOf(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("tool", out var tool)) throw Damaged(path);
        if (!root.TryGetProperty("shard", out var shard))
        {
            throw new UsageException(new LocalizedText(
                $"“{path}” không phải báo cáo của một phần; hãy chạy check với --shard I/N và --format json hoặc jsonl.",
                $"“{path}” is no report of a shard; run check with --shard I/N and --format json or jsonl."));
        }

        var version = tool.GetProperty("version").GetString();
        if (root.GetProperty("version").GetInt32() != 1 || version != ProductVersion.Text)
        {
            throw new UsageException(new LocalizedText(
                $"Báo cáo “{path}” do cchc-lint {version} ghi, còn đây là {ProductVersion.Text}. Hãy dùng cùng một phiên bản cho mọi phần và khi ghép.",
                $"The report “{path}” was written by cchc-lint {version}, this is {ProductVersion.Text}. Use one version for all shards and for merging."));
        }

        return new ShardHeader(
            shard.GetProperty("index").GetInt32(), shard.GetProperty("count").GetInt32(), shard.GetProperty("inputs").GetInt32(), shard.GetProperty("run").GetString() ?? "")
        {
            Rules = [.. shard.GetProperty("rules").EnumerateArray().Select(RuleOf)],
        };
    }

    private static ContributedRule RuleOf(JsonElement rule)
    {
        string Text(string name) => rule.GetProperty(name).GetString() ?? throw new FormatException();
        LocalizedText Both(string name) => new(rule.GetProperty(name).GetProperty("vi").GetString() ?? "", rule.GetProperty(name).GetProperty("en").GetString() ?? "");
        var severity = ContractNames.SeverityOf(Text("severity")) ?? throw new FormatException();
        return new ContributedRule(
            new RuleDescriptor(Text("id"), Text("code"), Text("pack"), Text("kind"), severity, Both("title"), Both("source")),
            rule.GetProperty("page").GetString(), rule.GetProperty("order").GetInt32());
    }

    private static ReportedFile FileOf(JsonElement file)
    {
        var shard = file.GetProperty("shard");
        return ReportedFileReader.Read(shard.GetProperty("content").GetBytesFromBase64()) with
        {
            Order = shard.GetProperty("order").GetInt32(),
            IsConfiguration = shard.GetProperty("configuration").GetBoolean(),
        };
    }

    private static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or InvalidDataException)
        {
            throw Damaged(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = FileReason.Of(exception);
            throw new UsageException(new LocalizedText(
                $"Không đọc được báo cáo “{path}” ({reason.Vi}).", $"The report “{path}” cannot be read ({reason.En})."));
        }
    }

    private static UsageException Damaged(string path) => new(new LocalizedText(
        $"“{path}” không phải báo cáo json hoặc jsonl của cchc-lint, hoặc đã hỏng hay bị cắt ngang. Hãy chạy lại phần đó.",
        $"“{path}” is no json or jsonl report of cchc-lint, or it is damaged or cut off. Run that shard again."));
}
