using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.Configuration;

/// <summary>
/// Reports what is wrong in configurations and in the packs that they name: while a file is being written, and where one
/// that applies to an open document has a fault. They are pushed to every client: none pulls for files that it knows by another language.
/// </summary>
internal sealed class ConfigurationPublisher
{
    private readonly ServerServices _services;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _published = new(StringComparer.Ordinal);
    private readonly HashSet<PackNotice> _told = [];

    public ConfigurationPublisher(ServerServices services)
    {
        _services = services;
        services.Documents.OnChanged(Changed);
        services.Documents.OnClosed(closed =>
        {
            if (ConfigurationDiagnostics.Covers(closed.Uri)) Publish(closed.Uri, null, []);
        });
    }

    /// <summary>Reports the faults of the configurations that a document was checked by.</summary>
    public void Analysed(Analysis analysis)
    {
        var configuration = analysis.Checker.ConfigurationOf(analysis.Uri);
        var problems = configuration.Problems.Concat(configuration.Code.Problems).ToLookup(problem => problem.Place.File, StringComparer.Ordinal);
        foreach (var path in problems.Select(group => group.Key).Concat(configuration.Layers.Select(layer => layer.File.Path)).Distinct(StringComparer.Ordinal))
        {
            var uri = DocumentUri.OfPath(path);
            if (_services.Documents.Find(uri) is not null || (!problems.Contains(path) && !WasPublished(uri))) continue;
            if (ConfigurationDocuments.ReadFile(path, _services.Documents.Encoding) is { } lines) Publish(uri, null, Make(problems[path], lines, analysis.Wording));
        }

        foreach (var notice in configuration.Code.Notices) Tell(notice);

        // A file of a pack that was mended has no problem any more, and no layer names it.
        foreach (var uri in Mended(configuration, problems)) Publish(uri, null, []);
    }

    private void Tell(PackNotice notice)
    {
        lock (_gate)
        {
            if (!_told.Add(notice)) return;
        }

        _services.Log.Show(MessageType.Info, notice.Message);
    }

    private List<string> Mended(DocumentConfiguration configuration, ILookup<string, ConfigurationProblem> problems)
    {
        if (configuration.Packs.Count == 0) return [];
        bool IsOfPacks(string path) => configuration.Packs.Any(pack => path.StartsWith(pack.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        lock (_gate)
        {
            return [.. _published.Where(entry => entry.Value > 0).Select(entry => entry.Key).Where(uri =>
                _services.Documents.Find(uri) is null && DocumentUri.PathOf(uri) is { } path && IsOfPacks(path) && !problems.Contains(path))];
        }
    }

    private void Changed(DocumentSnapshot snapshot)
    {
        if (!ConfigurationDiagnostics.Covers(snapshot.Uri)) return;
        _ = Task.Run(() =>
        {
            var problems = ConfigurationDiagnostics.ProblemsOf(snapshot.Uri, snapshot.Lines.Text, _services.Checker.ConfigurationOf(snapshot.Uri).Catalogue);
            lock (_gate)
            {
                if (_services.Documents.IsCurrent(snapshot)) Publish(snapshot.Uri, snapshot.Version, Make(problems, snapshot.Lines, _services.WordingOf(snapshot.Uri)));
            }
        });
    }

    private static List<Diagnostic> Make(IEnumerable<ConfigurationProblem> problems, LineIndex lines, Wording wording) =>
        [.. problems.Select(problem => ConfigurationDiagnostics.Make(problem, lines, wording))];

    private bool WasPublished(string uri)
    {
        lock (_gate) return _published.GetValueOrDefault(uri) > 0;
    }

    private void Publish(string uri, int? version, List<Diagnostic> diagnostics)
    {
        lock (_gate)
        {
            _published[uri] = diagnostics.Count;
            _services.Outgoing.Notify(
                "textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, diagnostics) { Version = version }, DiagnosticsWriter.Write);
        }
    }
}
