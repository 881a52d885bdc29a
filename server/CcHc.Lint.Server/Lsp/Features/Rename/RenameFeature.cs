using System.Text.Json;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Mentions;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.Rename;

/// <summary>Gives a short form another name, in its definition and wherever it is used.</summary>
internal sealed class RenameFeature(ServerServices services) : ILspFeature
{
    private const int LongestName = 40;

    public void Announce(ServerCapabilities capabilities) =>
        capabilities.RenameProvider = JsonElement.Parse(services.Client.PreparesRename ? """{"prepareProvider":true}"""u8 : "true"u8);

    public void Register(RouteTable routes)
    {
        routes.OnRequest("textDocument/prepareRename", static () => LspJson.Default.PrepareRenameParams, static () => LspOutputJson.Default.PrepareRenamePlaceholder,
            services.FromAnalysis<PrepareRenameParams, PrepareRenamePlaceholder>(asked => asked.TextDocument.Uri, (asked, analysis) =>
                Find(asked.Position, analysis) is { } mention ? new PrepareRenamePlaceholder(analysis.Lines.RangeOf(mention.Span), mention.Key) : null));
        routes.OnRequest("textDocument/rename", static () => LspJson.Default.RenameParams, static () => LspOutputJson.Default.WorkspaceEdit,
            services.FromAnalysis<RenameParams, WorkspaceEdit>(asked => asked.TextDocument.Uri, Rename));
    }

    private WorkspaceEdit Rename(RenameParams asked, Analysis analysis)
    {
        var mention = Find(asked.Position, analysis)
            ?? throw RpcException.Failed(analysis.Wording.Say("Ở đây không có chữ viết tắt được định nghĩa trong văn bản.", "No short form that the document defines stands here."));
        var name = asked.NewName.Trim();
        if (name.Length is 0 or > LongestName || !name.Any(char.IsLetter) || name.Any(c => !char.IsLetterOrDigit(c) && c is not ('&' or '-' or ' ')))
            throw RpcException.Failed(analysis.Wording.Say($"“{asked.NewName}” không thể là chữ viết tắt.", $"“{asked.NewName}” cannot be a short form."));
        if (name != mention.Key && analysis.Plan.Abbreviations.FirstOrDefault(other => other.Short == name) is { } taken)
            throw RpcException.Failed(analysis.Wording.Say($"“{name}” đã được dùng cho “{taken.Long}”.", $"“{name}” already stands for “{taken.Long}”."));
        return WorkspaceEdits.Of(services, analysis, analysis.Mentions.SameAs(mention).Select(place => new Rules.TextEdit(place.Span, name)));
    }

    private static Mention? Find(Position position, Analysis analysis) =>
        analysis.Mentions.At(analysis.Lines.OffsetOf(position)) is { Kind: MentionKind.Abbreviation, Fact: Abbreviation } mention ? mention : null;
}
