using System.Globalization;
using System.Text.Json;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Reports;

/// <summary>
/// Writes the parts of the JSON reports (contract "check --format json"). By hand: objects made for a serializer cost as
/// much as the writing itself, and its tables are made at every start.
/// </summary>
internal static class ReportJsonWriter
{
    public const int Version = 1;

    /// <param name="isShard">True where "merge" is to read it.</param>
    public static void Write(Utf8JsonWriter writer, ReportedFile file, bool isShard)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, file.File);
        writer.WriteString("asOf"u8, file.AsOf is { } day ? DateText.Iso(day) : null);
        writer.WriteStartArray("findings"u8);
        foreach (var finding in file.Findings) Write(writer, finding);
        writer.WriteEndArray();
        writer.WriteStartArray("problems"u8);
        foreach (var problem in file.Problems) WriteMessage(writer, problem.Message);
        writer.WriteEndArray();
        writer.WriteStartArray("notices"u8);
        foreach (var notice in file.Notices) WriteMessage(writer, notice);
        writer.WriteEndArray();
        if (isShard) WriteShard(writer, file);
        writer.WriteEndObject();
    }

    /// <summary>The name and the version of this program.</summary>
    public static void WriteTool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tool"u8);
        writer.WriteString("name"u8, "cchc-lint"u8);
        writer.WriteString("version"u8, ProductVersion.Text);
        writer.WriteEndObject();
    }

    public static void WriteRegistry(Utf8JsonWriter writer, DateOnly knownUntil)
    {
        writer.WriteStartObject("registry"u8);
        writer.WriteString("knownUntil"u8, DateText.Iso(knownUntil));
        writer.WriteEndObject();
    }

    public static void WriteSummary(Utf8JsonWriter writer, CheckSummary summary)
    {
        writer.WriteStartObject("summary"u8);
        writer.WriteNumber("files"u8, summary.Files);
        writer.WriteNumber("errors"u8, summary.Errors);
        writer.WriteNumber("warnings"u8, summary.Warnings);
        writer.WriteNumber("infos"u8, summary.Infos);
        writer.WriteNumber("durationMs"u8, summary.DurationMs);
        writer.WriteNumber("suppressed"u8, summary.Suppressed);
        writer.WriteNumber("baselined"u8, summary.Baselined);
        writer.WriteEndObject();
    }

    public static void WriteShard(Utf8JsonWriter writer, ShardHeader shard)
    {
        writer.WriteStartObject("shard"u8);
        writer.WriteNumber("index"u8, shard.Index);
        writer.WriteNumber("count"u8, shard.Count);
        writer.WriteNumber("inputs"u8, shard.Inputs);
        writer.WriteString("run"u8, shard.Run);
        writer.WriteStartArray("rules"u8);
        foreach (var rule in shard.Rules) Write(writer, rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ContributedRule contributed)
    {
        var rule = contributed.Rule;
        writer.WriteStartObject();
        writer.WriteNumber("order"u8, contributed.Order);
        writer.WriteString("id"u8, rule.Id);
        writer.WriteString("code"u8, rule.Code);
        writer.WriteString("pack"u8, rule.Pack);
        writer.WriteString("kind"u8, rule.Kind);
        writer.WriteString("severity"u8, ContractNames.Of(rule.Severity));
        Write(writer, "title"u8, rule.Title);
        Write(writer, "source"u8, rule.Source);
        writer.WriteString("page"u8, contributed.Page);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("vi"u8, text.Vi);
        writer.WriteString("en"u8, text.En);
        writer.WriteEndObject();
    }

    private static void WriteShard(Utf8JsonWriter writer, ReportedFile file)
    {
        writer.WriteStartObject("shard"u8);
        writer.WriteNumber("order"u8, file.Order);
        writer.WriteBoolean("configuration"u8, file.IsConfiguration);
        writer.WriteString("content"u8, Convert.ToBase64String(ReportedFileWriter.Write(file)));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReportedFinding finding)
    {
        writer.WriteStartObject();
        var rule = EncodedRule.Of(finding.Rule);
        writer.WriteString("rule"u8, rule.Id);
        writer.WriteString("code"u8, rule.Code);
        writer.WriteString("pack"u8, rule.Pack);
        writer.WriteString("severity"u8, ContractNames.Of(finding.Severity));
        writer.WriteString("message"u8, finding.Problem);
        writer.WriteString("reason"u8, finding.Reason);
        Write(writer, finding.Range);
        writer.WriteString("text"u8, finding.Text);
        writer.WriteString("kind"u8, rule.Kind);
        writer.WriteString("help"u8, finding.Remedy);
        writer.WriteString("source"u8, rule.Source);
        writer.WriteString("fingerprint"u8, finding.Fingerprint);
        writer.WriteString("confidence"u8, finding.Confidence);
        writer.WriteStartArray("related"u8);
        foreach (var related in finding.Related) Write(writer, related);
        writer.WriteEndArray();
        writer.WriteStartArray("fixes"u8);
        foreach (var fix in finding.Fixes) Write(writer, fix);
        writer.WriteEndArray();
        if (finding.Docx is { } place) Write(writer, place);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReportedRelated related)
    {
        writer.WriteStartObject();
        Write(writer, related.Range);
        writer.WriteString("message"u8, related.Message);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReportedFix fix)
    {
        writer.WriteStartObject();
        writer.WriteString("title"u8, fix.Title);
        writer.WriteString("safety"u8, fix.IsSafe ? "safe"u8 : "unsafe"u8);
        writer.WriteStartArray("edits"u8);
        foreach (var edit in fix.Edits)
        {
            writer.WriteStartObject();
            Write(writer, edit.Range);
            writer.WriteString("newText"u8, edit.NewText);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReportedDocxPlace place)
    {
        writer.WriteStartObject("docx"u8);
        writer.WriteString("part"u8, place.Part);
        writer.WriteNumber("paragraph"u8, place.Paragraph);
        writer.WriteNumber("start"u8, place.Start);
        writer.WriteNumber("end"u8, place.End);
        writer.WriteNumber("endParagraph"u8, place.EndParagraph);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReportedRange range)
    {
        writer.WriteNumber("line"u8, range.Line);
        writer.WriteNumber("column"u8, range.Column);
        writer.WriteNumber("endLine"u8, range.EndLine);
        writer.WriteNumber("endColumn"u8, range.EndColumn);
    }

    private static void WriteMessage(Utf8JsonWriter writer, string message)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, message);
        writer.WriteEndObject();
    }
}
