using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Suppression;
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
    public void Write(Finding finding, CheckedFile file, SuppressedFinding? suppressed = null)
    {
        var message = finding.Message;
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Code);
        if (ruleIndex.TryGetValue(finding.Rule.Id, out var index)) writer.WriteNumber("ruleIndex", index);
        writer.WriteString("level", LevelOf(finding.Severity));
        WriteMessage($"{message.Problem.In(run.Language)} {message.Reason.In(run.Language)} {message.Remedy.In(run.Language)}");
        writer.WriteStartArray("locations");
        WriteLocation(finding.Span, file, null);
        writer.WriteEndArray();
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("cchcLint/v1", finding.Fingerprint);
        writer.WriteEndObject();
        if (finding.Related.Count > 0)
        {
            writer.WriteStartArray("relatedLocations");
            foreach (var related in finding.Related) WriteLocation(related.Span, file, related.Message.In(run.Language));
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
            writer.WriteString("kind", suppressed.Place is null ? "inSource" : "external");
            writer.WriteString("justification", suppressed.Reason);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteStartObject("properties");
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("kind", finding.Rule.Kind);
        writer.WriteString("confidence", ContractNames.Of(finding.Confidence));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteLocation(TextSpan span, CheckedFile file, string? message)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        SarifUri.WriteArtifact(writer, file.File, run.WorkingFolder);
        WriteRegion("region", span, file.Source, hasSnippet: true);
        writer.WriteEndObject();
        if (message is not null) WriteMessage(message);
        writer.WriteEndObject();
    }

    private void WriteRegion(string name, TextSpan span, SourceText source, bool hasSnippet)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", start.Line);
        writer.WriteNumber("startColumn", start.Column);
        writer.WriteNumber("endLine", end.Line);
        writer.WriteNumber("endColumn", end.Column);
        if (hasSnippet)
        {
            writer.WriteStartObject("snippet");
            writer.WriteString("text", source.Slice(span));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteFix(Fix fix, CheckedFile file)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("description");
        writer.WriteString("text", fix.Title.In(run.Language));
        writer.WriteEndObject();
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        SarifUri.WriteArtifact(writer, file.File, run.WorkingFolder);
        writer.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            writer.WriteStartObject();
            WriteRegion("deletedRegion", edit.Span, file.Source, hasSnippet: false);
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
