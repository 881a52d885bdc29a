using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>Options that several commands take in the same words.</summary>
internal static class SharedOptions
{
    public static Option<string?> AsOf(string language) => new("--as-of")
    {
        HelpName = "YYYY-MM-DD",
        Description = new LocalizedText(
            "Xét hiệu lực pháp lý đến ngày này; mặc định là ngày của chính văn bản.",
            "Judge legal status on this day; by default on the document's own day.").In(language),
    };

    public static Option<string?> TrackedChanges(string language) => new("--tracked-changes")
    {
        HelpName = string.Join('|', ConfigurationNames.TrackedChanges),
        Description = new LocalizedText(
            "Đọc tệp Word như khi đã chấp nhận các thay đổi được theo dõi (accepted, mặc định) hay như bản gốc (original).",
            "Read Word files with their tracked changes accepted (accepted, the default) or as they were before (original).").In(language),
    };

    /// <summary>What a document is read with: as the command line says, else as its configuration does.</summary>
    /// <param name="trackedChanges">Value of --tracked-changes, or null.</param>
    public static ReadLimits LimitsOf(string? trackedChanges, DocumentConfiguration configuration) =>
        trackedChanges is null ? configuration.Limits : DocumentConfiguration.LimitsFor(OptionValues.OneOf("--tracked-changes", trackedChanges, ConfigurationNames.TrackedChanges));

    public static Option<string?> Configuration(string language) => new("--config")
    {
        HelpName = "FILE",
        Description = new LocalizedText(
            "Dùng tệp cấu hình này cho mọi văn bản, thay cho .cchc-lint.yml trong thư mục của văn bản.",
            "Use this configuration for every document instead of .cchc-lint.yml in its folders.").In(language),
    };

    /// <summary>What applies to documents in the current folder, or what the given file says.</summary>
    /// <exception cref="UsageException">The given file does not exist.</exception>
    public static DocumentConfiguration Here(string? given, CliContext context)
    {
        var configuration = LoaderOf(given, context.Environment).For(Path.Combine(context.Environment.WorkingFolder, "van-ban.md"));
        new ConfigurationProblems(context.Environment.WorkingFolder).Complain(configuration, context);
        return configuration;
    }

    /// <summary>The loader for a run.</summary>
    /// <exception cref="UsageException">The given file does not exist.</exception>
    /// <param name="code">Runs code of packs; null for a command that checks nothing.</param>
    public static ConfigurationLoader LoaderOf(string? given, CliEnvironment environment, Lazy<CodeRuleHost>? code = null)
    {
        if (given is null) return new ConfigurationLoader(environment.UserConfiguration) { Code = code };
        var full = environment.FullPath(given);
        if (File.Exists(full)) return new ConfigurationLoader(environment.UserConfiguration, full) { Code = code };
        throw new UsageException(new LocalizedText(
            $"Không tìm thấy tệp cấu hình “{given}”. Hãy kiểm tra đường dẫn của --config.",
            $"The configuration “{given}” does not exist. Check the path given to --config."));
    }

    /// <summary>True where the command line says the language.</summary>
    public static bool IsLanguageGiven(ParseResult arguments) =>
        arguments.RootCommandResult.Command is RootOfCommands root && arguments.GetResult(root.Language) is { Implicit: false };

    public static Option<string?> TextOrJson(string language) => new("--format")
    {
        HelpName = "text|json",
        Description = new LocalizedText("Dạng kết quả: text (mặc định) hoặc json.", "Output format: text (default) or json.").In(language),
    };
}
