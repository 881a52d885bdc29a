using System.Text.Encodings.Web;
using System.Text.Json;

namespace CcHc.Lint.Server.Reports;

/// <summary>How JSON looks that is written piece by piece: Vietnamese letters as they are.</summary>
// Not beside the generated code of ReportJson: what that needs would be made at the start of every report.
internal static class JsonStyle
{
    /// <summary>Two blanks for each level.</summary>
    public static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>One value on a line.</summary>
    public static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
