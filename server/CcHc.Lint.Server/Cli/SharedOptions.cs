using System.CommandLine;
using CcHc.Lint.Documents;

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

    public static Option<string?> TextOrJson(string language) => new("--format")
    {
        HelpName = "text|json",
        Description = new LocalizedText("Dạng kết quả: text (mặc định) hoặc json.", "Output format: text (default) or json.").In(language),
    };
}
