using System.CommandLine;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Baselines;

namespace CcHc.Lint.Server.Cli.Baselines;

/// <summary>The option --baseline, which several commands take.</summary>
internal static class BaselineOptions
{
    /// <summary>Where a baseline lies unless another file is named.</summary>
    public const string DefaultFile = ".cchc-lint-baseline.json";

    // A million findings.
    private const int MaxBytes = 200 * 1024 * 1024;

    public static Option<string?> File(string language, LocalizedText description) => new("--baseline") { HelpName = "FILE", Description = description.In(language) };

    /// <summary>The baseline of a path, or null where no path is given.</summary>
    /// <exception cref="UsageException">The file does not exist, cannot be read or is no baseline.</exception>
    public static Baseline? Read(string? path, CliEnvironment environment)
    {
        if (path is null) return null;
        var full = environment.FullPath(path);
        try
        {
            var file = new FileInfo(full);
            if (!file.Exists)
            {
                throw new UsageException(new LocalizedText(
                    $"Không tìm thấy tệp mốc ban đầu “{path}”. Tạo mới: cchc-lint baseline write ĐƯỜNG-DẪN --baseline {path}",
                    $"The baseline “{path}” does not exist. To make one: cchc-lint baseline write PATH --baseline {path}"));
            }

            if (file.Length > MaxBytes)
                throw new UsageException(new LocalizedText($"Tệp mốc ban đầu “{path}” quá lớn.", $"The baseline “{path}” is too large."));
            var baseline = Baseline.Read(System.IO.File.ReadAllText(full), Path.GetDirectoryName(full)!, out var problem);
            return baseline ?? throw new UsageException(new LocalizedText($"“{path}”: {problem!.Vi}", $"“{path}”: {problem.En}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new LocalizedText(
                $"Không đọc được tệp mốc ban đầu “{path}” ({FileReason.Of(exception).Vi}).", $"The baseline “{path}” cannot be read ({FileReason.Of(exception).En})."));
        }
    }
}
