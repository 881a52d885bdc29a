using System.Text.RegularExpressions;

namespace CcHc.Lint.Server.Tests;

/// <summary>Takes out of reports what differs from run to run.</summary>
internal static partial class ReportText
{
    public static string WithoutDuration(string report) => Duration.Replace(report, "");

    [GeneratedRegex("\"durationMs\": ?[0-9.]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Duration { get; }
}
