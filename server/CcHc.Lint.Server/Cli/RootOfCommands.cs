using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Cli.Baselines;
using CcHc.Lint.Server.Cli.Caching;
using CcHc.Lint.Server.Cli.Config;
using CcHc.Lint.Server.Cli.Merging;
using CcHc.Lint.Server.Cli.Packs;

namespace CcHc.Lint.Server.Cli;

/// <summary>All commands with the options that every one of them takes. Descriptions are in the language asked for.</summary>
internal sealed class RootOfCommands : RootCommand
{
    public RootOfCommands(string language)
        : base(new LocalizedText(
            "Kiểm tra dự thảo kế hoạch cải cách hành chính: nhiệm vụ, thời hạn, căn cứ pháp lý, bố cục. Chạy hoàn toàn ngoại tuyến.",
            "Checks drafts of public administrative reform plans: tasks, deadlines, legal bases, structure. Works wholly offline.").In(language))
    {
        Options.Clear();
        Directives.Clear();
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
        Subcommands.Add(new CheckCommand(language));
        Subcommands.Add(new FixCommand(language));
        Subcommands.Add(new ExtractCommand(language));
        Subcommands.Add(new ExplainCommand(language));
        Subcommands.Add(new RulesCommand(language));
        Subcommands.Add(new LookupCommand(language));
        Subcommands.Add(new ConfigCommand(language));
        Subcommands.Add(new BaselineCommand(language));
        Subcommands.Add(new PackCommand(language));
        Subcommands.Add(new MergeCommand(language));
        Subcommands.Add(new CacheCommand(language));
        Subcommands.Add(new LspCommand(language));
    }

    public Option<bool> Help { get; }

    public Option<bool> Version { get; }

    public Option<string?> Language { get; }

    /// <summary>"check, explain, …" for messages.</summary>
    public string CommandNames => string.Join(", ", Subcommands.Select(command => command.Name));
}
