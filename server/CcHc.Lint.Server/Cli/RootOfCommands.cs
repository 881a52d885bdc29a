using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Cli.Baselines;
using CcHc.Lint.Server.Cli.Caching;
using CcHc.Lint.Server.Cli.Config;
using CcHc.Lint.Server.Cli.Merging;
using CcHc.Lint.Server.Cli.Packs;

namespace CcHc.Lint.Server.Cli;

/// <summary>All commands with the options that every one of them takes. Descriptions are in the language asked for.</summary>
/// <remarks>No RootCommand: that one makes options and texts of its own first, which costs time at start.</remarks>
internal sealed class RootOfCommands : Command
{
    private static readonly NamedCommand[] All =
    [
        new("check", language => new CheckCommand(language)), new("fix", language => new FixCommand(language)), new("extract", language => new ExtractCommand(language)),
        new("explain", language => new ExplainCommand(language)), new("rules", language => new RulesCommand(language)), new("lookup", language => new LookupCommand(language)),
        new("config", language => new ConfigCommand(language)), new("baseline", language => new BaselineCommand(language)), new("pack", language => new PackCommand(language)),
        new("merge", language => new MergeCommand(language)), new("cache", language => new CacheCommand(language)), new("lsp", language => new LspCommand(language)),
    ];

    /// <param name="first">The first argument: where it names a command, no other one is made, as each costs time at start.</param>
    public RootOfCommands(string language, string? first = null)
        : base("cchc-lint", new LocalizedText(
            "Kiểm tra dự thảo kế hoạch cải cách hành chính: nhiệm vụ, thời hạn, căn cứ pháp lý, bố cục. Chạy hoàn toàn ngoại tuyến.",
            "Checks drafts of public administrative reform plans: tasks, deadlines, legal bases, structure. Works wholly offline.").In(language))
    {
        Help = new Option<bool>("--help", "-h", "-?")
        {
            Description = new LocalizedText("Hiện hướng dẫn này.", "Shows this help.").In(language),
            Recursive = true,
        };
        Version = new Option<bool>("--version")
        {
            Description = new LocalizedText("Hiện phiên bản.", "Shows the version.").In(language),
        };
        Language = new Option<string?>("--lang")
        {
            Description = new LocalizedText("Ngôn ngữ của thông báo và hướng dẫn: vi (mặc định) hoặc en.", "Language of messages and help: vi (default) or en.").In(language),
            HelpName = "vi|en",
            Recursive = true,
        };
        Options.Add(Help);
        Options.Add(Version);
        Options.Add(Language);
        var named = Array.Find(All, command => command.Name == first);
        foreach (var command in named is null ? All : [named]) Subcommands.Add(command.Make(language));
    }

    public Option<bool> Help { get; }

    public Option<bool> Version { get; }

    public Option<string?> Language { get; }

    private sealed record NamedCommand(string Name, Func<string, Command> Make);
}
