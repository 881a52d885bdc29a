using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Cli;
using CcHc.Lint.Server.Lsp.Features.Commands;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.WordFiles;

/// <summary>
/// Writes copies of Word files as "check --annotate" and "fix" do, by running these very commands: the editor and the
/// command line cannot come apart. The file itself is never changed, and a copy that is there only where it is asked for.
/// </summary>
internal sealed class WordCopies(ServerServices services)
{
    /// <summary>NAME.comments.docx: each finding as a comment on its words.</summary>
    /// <exception cref="RpcException">It could not be written; the message says why.</exception>
    public WrittenFile Annotate(string path, CopyOptions options)
    {
        CommandRun.Run(services, WordingOf(path).Language, ["check", path, "--annotate", .. Force(options)]);
        return Written(CommentedCopies.CopyOf(path), options, new LocalizedText("Đã ghi bản sao có ghi chú", "The commented copy was written"));
    }

    /// <summary>NAME.fixed.docx: what has a fix, as tracked changes. Nothing is written where nothing has one.</summary>
    /// <exception cref="RpcException">It could not be written; the message says why.</exception>
    public WrittenFile Fix(string path, CopyOptions options)
    {
        var copy = WordFileFixer.CopyOf(path);
        var before = StampOf(copy);
        CommandRun.Run(services, WordingOf(path).Language, ["fix", path, .. Force(options), .. options.Unsafe ? ["--unsafe"] : Array.Empty<string>()]);
        if (StampOf(copy) is { } after && after != before)
            return Written(copy, options, new LocalizedText("Đã ghi bản sao có theo dõi thay đổi", "The copy with tracked changes was written"));
        return new WrittenFile(WordingOf(path).Say(
            "Không có lỗi nào sửa được một cách an toàn; không có bản sao nào được ghi.", "Nothing has a safe fix; no copy was written."));
    }

    private Wording WordingOf(string path) => services.WordingOf(DocumentUri.OfPath(path));

    private static IEnumerable<string> Force(CopyOptions options) => options.Force ? ["--force"] : [];

    private static string? StampOf(string path) =>
        new FileInfo(path) is { Exists: true } file ? $"{file.Length} {file.LastWriteTimeUtc.Ticks}" : null;

    private WrittenFile Written(string copy, CopyOptions options, LocalizedText what)
    {
        if (!options.Quiet) services.Log.Show(MessageType.Info, new LocalizedText($"{what.Vi}: {copy}", $"{what.En}: {copy}"));
        return new WrittenFile($"{WordingOf(copy).Say(what)}: {copy}") { Path = copy, Uri = DocumentUri.OfPath(copy) };
    }
}

/// <summary>What a command is to do where a copy is there, and how far it goes.</summary>
/// <param name="Force">True to take the place of a copy that is there.</param>
/// <param name="Unsafe">True to mend also what a drafter must read again.</param>
/// <param name="Quiet">True where the client itself tells the user what was written.</param>
internal sealed record CopyOptions(bool Force, bool Unsafe, bool Quiet)
{
    /// <summary>From the second argument of a command, an object; anything else asks for nothing.</summary>
    public static CopyOptions Of(IReadOnlyList<JsonElement>? arguments) =>
        arguments is [_, { ValueKind: JsonValueKind.Object } given, ..] ? new CopyOptions(Is(given, "force"), Is(given, "unsafe"), Is(given, "quiet")) : new CopyOptions(false, false, false);

    private static bool Is(JsonElement given, string name) => given.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
