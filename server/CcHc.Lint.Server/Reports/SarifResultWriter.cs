using System.Text.Json;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>Writes findings as results of a SARIF run.</summary>
internal sealed class SarifResultWriter(Utf8JsonWriter writer, CheckRun run, IReadOnlyDictionary<string, int> ruleIndex)
{
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <param name="suppressed">Why the finding is accepted, or null where it stands.</param>
    public void Write(ReportedFinding finding, ReportedFile file, ReportedSuppression? suppressed = null)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Code);
        if (ruleIndex.TryGetValue(finding.Rule.Id, out var index)) writer.WriteNumber("ruleIndex", index);
        writer.WriteString("level", LevelOf(finding.Severity));
        WriteMessage($"{finding.Problem} {finding.Reason} {finding.Remedy}");
        writer.WriteStartArray("locations");
        WriteLocation(finding.Range, finding.SourceText, file, null);
        writer.WriteEndArray();
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("cchcLint/v1", finding.Fingerprint);
        writer.WriteEndObject();
        if (finding.Related.Count > 0)
        {
            writer.WriteStartArray("relatedLocations");
            foreach (var related in finding.Related) WriteLocation(related.Range, related.SourceText, file, related.Message);
            writer.WriteEndArray();
        }

        if (finding.Fixes.Count > 0)
        {
            writer.WriteStartArray("fixes");
            foreach (var fix in finding.Fixes) WriteFix(fix, file);
            writer.WriteEndArray();
        }

        if (suppressed is not null)
        {
            writer.WriteStartArray("suppressions");
            writer.WriteStartObject();
            writer.WriteString("kind", suppressed.IsInSource ? "inSource" : "external");
            writer.WriteString("justification", suppressed.Reason);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteStartObject("properties");
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("kind", finding.Rule.Kind);
        writer.WriteString("confidence", finding.Confidence);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteLocation(ReportedRange range, string words, ReportedFile file, string? message)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        SarifUri.WriteArtifact(writer, file.File, run.WorkingFolder);
        WriteRegion("region", range, words);
        writer.WriteEndObject();
        if (message is not null) WriteMessage(message);
        writer.WriteEndObject();
    }

    private void WriteRegion(string name, ReportedRange range, string? words)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", range.Line);
        writer.WriteNumber("startColumn", range.Column);
        writer.WriteNumber("endLine", range.EndLine);
        writer.WriteNumber("endColumn", range.EndColumn);
        if (words is not null)
        {
            writer.WriteStartObject("snippet");
            writer.WriteString("text", words);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteFix(ReportedFix fix, ReportedFile file)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("description");
        writer.WriteString("text", fix.Title);
        writer.WriteEndObject();
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        SarifUri.WriteArtifact(writer, file.File, run.WorkingFolder);
        writer.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            writer.WriteStartObject();
            WriteRegion("deletedRegion", edit.Range, words: null);
            writer.WriteStartObject("insertedContent");
            writer.WriteString("text", edit.NewText);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteMessage(string text)
    {
        writer.WriteStartObject("message");
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
