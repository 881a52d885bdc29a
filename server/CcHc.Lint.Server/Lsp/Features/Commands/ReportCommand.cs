using System.Security.Cryptography;
using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.Commands;

/// <summary>Writes the HTML report of a document, of a folder, or of all opened folders, and has the client show it.</summary>
internal sealed class ReportCommand(ServerServices services)
{
    /// <param name="uri">Address of a document or folder; "" for the opened folders.</param>
    /// <exception cref="RpcException">There is nothing to report on, or it could not be written; the message says which.</exception>
    public async Task<WrittenFile> RunAsync(string uri)
    {
        var html = ReportOf(uri);
        var name = $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(uri)))[..16]}.html";
        var path = services.Pages.WriteReport(name, html) ?? throw RpcException.Failed(services.Say("Không ghi được báo cáo.", "The report cannot be written."));
        var address = DocumentUri.OfPath(path);
        if (services.Client.ShowsDocuments)
            await services.Outgoing.AskAsync("window/showDocument", new ShowDocumentParams(address) { External = true }, LspOutputJson.Default.ShowDocumentParams).ConfigureAwait(false);
        return new WrittenFile(services.Say($"Đã ghi báo cáo: {path}", $"The report was written: {path}")) { Path = path, Uri = address };
    }

    private byte[] ReportOf(string uri)
    {
        if (uri.Length == 0)
        {
            if (services.Roots.Paths.Count == 0) throw RpcException.Failed(services.Say("Chưa mở thư mục nào.", "No folder is open."));
            return CommandRun.Run(services, services.Wording.Language, ["check", .. services.Roots.Paths, "--format", "html"]);
        }

        var path = DocumentUri.PathOf(uri);
        var wording = services.WordingOf(uri);
        if (services.Documents.Find(uri) is { CheckedName: not null } open)
        {
            // What the editor shows counts, saved or not.
            using var text = new MemoryStream(Encoding.UTF8.GetBytes(open.Lines.Text));
            return CommandRun.Run(services, wording.Language, ["check", "-", "--stdin-filename", path ?? open.CheckedName!, "--format", "html"], text);
        }

        if (path is not null && (Directory.Exists(path) || DocumentReader.FormatOf(path) is not null)) return CommandRun.Run(services, wording.Language, ["check", path, "--format", "html"]);
        throw RpcException.InvalidParams(wording.Say($"“{uri}” không phải văn bản hay thư mục kiểm tra được.", $"“{uri}” is no document or folder that can be checked."));
    }
}
