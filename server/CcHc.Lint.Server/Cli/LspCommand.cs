using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;

namespace CcHc.Lint.Server.Cli;

/// <summary>"lsp": the language server on standard input and output.</summary>
internal sealed class LspCommand : Command, ICliCommand
{
    private readonly Option<bool> _stdio;

    public LspCommand(string language)
        : base("lsp", new LocalizedText(
            "Máy chủ ngôn ngữ (LSP) cho trình soạn thảo, trên đầu vào và đầu ra chuẩn.",
            "The language server (LSP) for editors, on standard input and output.").In(language))
    {
        // Clients add it whatever a server does; there is no other way to talk to this one.
        _stdio = new Option<bool>("--stdio") { Hidden = true };
        Options.Add(_stdio);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var settings = new ServerSettings();
        if (SharedOptions.IsLanguageGiven(arguments)) settings.UseLanguage(context.Language);
        ServerServices? services = null;
        var code = context.Environment.CodeRules is { } machine ? DeferredCode.Of(machine, settings, TimeProvider.System, () => services) : null;
        var checker = new ConfiguredChecker(settings, TimeProvider.System, context.Environment.UserConfiguration, code);
        services = new ServerServices(checker, settings, TimeProvider.System, PageFolder());
        using var server = new LanguageServer(services);
        try
        {
            return server.RunAsync(context.Input, context.Output).GetAwaiter().GetResult();
        }
        finally
        {
            if (code is { IsValueCreated: true }) code.Value.Dispose();
        }
    }

    /// <summary>A folder of the user's own for pages that editors open; null where the system names none.</summary>
    private static string? PageFolder()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return folder.Length == 0 ? null : Path.Combine(folder, "cchc-lint", "pages", ProductVersion.Text);
    }
}
