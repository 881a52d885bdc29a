using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.CodeActions;
using CcHc.Lint.Server.Lsp.Features.CodeLenses;
using CcHc.Lint.Server.Lsp.Features.Commands;
using CcHc.Lint.Server.Lsp.Features.Completion;
using CcHc.Lint.Server.Lsp.Features.Configuration;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;
using CcHc.Lint.Server.Lsp.Features.DocumentViews;
using CcHc.Lint.Server.Lsp.Features.Folding;
using CcHc.Lint.Server.Lsp.Features.Hover;
using CcHc.Lint.Server.Lsp.Features.InlayHints;
using CcHc.Lint.Server.Lsp.Features.Links;
using CcHc.Lint.Server.Lsp.Features.Navigation;
using CcHc.Lint.Server.Lsp.Features.Overviews;
using CcHc.Lint.Server.Lsp.Features.Rename;
using CcHc.Lint.Server.Lsp.Features.SemanticTokens;
using CcHc.Lint.Server.Lsp.Features.Status;
using CcHc.Lint.Server.Lsp.Features.Symbols;
using CcHc.Lint.Server.Lsp.Features.Synchronization;
using CcHc.Lint.Server.Lsp.Features.WordFiles;
using CcHc.Lint.Server.Lsp.Features.WorkspaceState;

namespace CcHc.Lint.Server.Lsp.Hosting;

/// <summary>The features of the server, put together.</summary>
internal sealed class FeatureList
{
    private readonly ServerServices _services;
    private readonly WorkspaceStateFeature _workspace;

    public FeatureList(ServerServices services)
    {
        _services = services;
        var maker = new DiagnosticMaker(services);
        Publisher = new DiagnosticsPublisher(services, maker);
        var files = new FilePublisher(services);
        var diagnostics = new DiagnosticsFeature(services, maker, Publisher);
        var rules = new RuleNames(services);
        Configurations = new ConfigurationPublisher(services);
        var documentViews = new DocumentViewsFeature(services);
        _workspace = new WorkspaceStateFeature(services, files, documentViews);
        var wordFiles = new WordFilesFeature(services, diagnostics, files);
        All =
        [
            new SynchronizationFeature(services), diagnostics, _workspace, new HoverFeature(services, rules), new CodeActionsFeature(services, maker),
            new CompletionFeature(services, rules), new NavigationFeature(services), new RenameFeature(services), new SymbolsFeature(services, diagnostics),
            new FoldingFeature(services), new LinksFeature(services), new SemanticTokensFeature(services), new CodeLensFeature(services),
            new InlayHintsFeature(services), wordFiles, new CommandsFeature(services, diagnostics, files, wordFiles),
            new StatusFeature(services), documentViews, new OverviewsFeature(services),
        ];
    }

    public IReadOnlyList<ILspFeature> All { get; }

    public DiagnosticsPublisher Publisher { get; }

    public ConfigurationPublisher Configurations { get; }

    /// <summary>Takes each analysis as it comes about.</summary>
    public void Analysed(Analysis analysis)
    {
        Publisher.Publish(analysis);
        Configurations.Analysed(analysis);
    }

    /// <summary>The client is ready.</summary>
    public void Start()
    {
        _workspace.Start();
        // Beside everything else: nobody follows a link in the first moments.
        if (_services.Client.TakesCodeDescription) _ = Task.Run(() => _services.Pages.BeginRules(_services.Wording.Language));
    }
}
