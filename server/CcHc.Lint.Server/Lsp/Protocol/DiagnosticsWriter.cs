using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using CcHc.Lint.Server.Lsp.JsonRpc;

namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>Writes diagnostics, which go out at every key and may take more than a megabyte; what is null is left out.</summary>
internal static class DiagnosticsWriter
{
    // Checked once for what would have to be escaped, not at each of some thousand findings.
    private static readonly JsonEncodedText Uri = JsonEncodedText.Encode("uri");
    private static readonly JsonEncodedText Range = JsonEncodedText.Encode("range");
    private static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
    private static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
    private static readonly JsonEncodedText Character = JsonEncodedText.Encode("character");
    private static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText Severity = JsonEncodedText.Encode("severity");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText CodeDescription = JsonEncodedText.Encode("codeDescription");
    private static readonly JsonEncodedText Href = JsonEncodedText.Encode("href");
    private static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
    private static readonly JsonEncodedText Tags = JsonEncodedText.Encode("tags");
    private static readonly JsonEncodedText RelatedInformation = JsonEncodedText.Encode("relatedInformation");
    private static readonly JsonEncodedText Location = JsonEncodedText.Encode("location");
    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    private static readonly JsonEncodedText Fingerprint = JsonEncodedText.Encode("fingerprint");

    public static void Write(Utf8JsonWriter writer, PublishDiagnosticsParams published)
    {
        writer.WriteStartObject();
        writer.WriteString(Uri, published.Uri);
        WriteList(writer, "diagnostics"u8, published.Diagnostics);
        if (published.Version is { } version) writer.WriteNumber("version"u8, version);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, DocumentDiagnosticReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, report.Kind);
        WriteItems(writer, report.ResultId, report.Items);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, WorkspaceDiagnosticReport report)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("items"u8);
        foreach (var document in report.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, document.Kind);
            writer.WriteString(Uri, document.Uri);
            if (document.Version is { } version) writer.WriteNumber("version"u8, version);
            else writer.WriteNull("version"u8);
            WriteItems(writer, document.ResultId, document.Items);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, string? resultId, IReadOnlyList<Diagnostic>? items)
    {
        if (resultId is not null) writer.WriteString("resultId"u8, resultId);
        if (items is not null) WriteList(writer, "items"u8, items);
    }

    private static void WriteList(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<Diagnostic> diagnostics)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < diagnostics.Count; i++) Write(writer, diagnostics[i]);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        if (diagnostic.Encoded is { } encoded)
        {
            if (encoded.HasGoneOut)
            {
                WriteEncoded(writer, diagnostic.Range, encoded.Bytes ??= Encode(diagnostic));
                return;
            }

            encoded.HasGoneOut = true;
        }

        writer.WriteStartObject();
        Write(writer, diagnostic.Range);
        WriteMembers(writer, diagnostic);
        writer.WriteEndObject();
    }

    // The members between the braces of an object.
    private static byte[] Encode(Diagnostic diagnostic)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(bytes, OutgoingMessages.Json))
        {
            writer.WriteStartObject();
            WriteMembers(writer, diagnostic);
            writer.WriteEndObject();
        }

        return bytes.WrittenSpan[1..^1].ToArray();
    }

    private static void WriteEncoded(Utf8JsonWriter writer, Range range, byte[] members)
    {
        // Four numbers, and the names around them.
        const int ofRange = 128;
        var rented = ArrayPool<byte>.Shared.Rent(members.Length + ofRange);
        var bytes = rented.AsSpan();
        Utf8.TryWrite(
            bytes, CultureInfo.InvariantCulture,
            $"{{\"range\":{{\"start\":{{\"line\":{range.Start.Line},\"character\":{range.Start.Character}}},\"end\":{{\"line\":{range.End.Line},\"character\":{range.End.Character}}}}},",
            out var length);
        members.CopyTo(bytes[length..]);
        length += members.Length;
        bytes[length++] = (byte)'}';
        writer.WriteRawValue(bytes[..length], skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(rented);
    }

    private static void WriteMembers(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteString(Message, diagnostic.Message);
        if (diagnostic.Severity is { } severity) writer.WriteNumber(Severity, (int)severity);
        if (diagnostic.Code is not null) writer.WriteString(Code, diagnostic.Code);
        if (diagnostic.CodeDescription is { } description)
        {
            writer.WriteStartObject(CodeDescription);
            writer.WriteString(Href, description.Href);
            writer.WriteEndObject();
        }

        if (diagnostic.Source is not null) writer.WriteString(Source, diagnostic.Source);
        if (diagnostic.Tags is { } tags)
        {
            writer.WriteStartArray(Tags);
            for (var i = 0; i < tags.Count; i++) writer.WriteNumberValue((int)tags[i]);
            writer.WriteEndArray();
        }

        if (diagnostic.RelatedInformation is { } related) Write(writer, related);
        if (diagnostic.Data is { } data)
        {
            writer.WriteStartObject(Data);
            writer.WriteString(Rule, data.Rule);
            writer.WriteString(Fingerprint, data.Fingerprint);
            writer.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<DiagnosticRelatedInformation> related)
    {
        writer.WriteStartArray(RelatedInformation);
        for (var i = 0; i < related.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteStartObject(Location);
            writer.WriteString(Uri, related[i].Location.Uri);
            Write(writer, related[i].Location.Range);
            writer.WriteEndObject();
            writer.WriteString(Message, related[i].Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Range range)
    {
        writer.WriteStartObject(Range);
        Write(writer, Start, range.Start);
        Write(writer, End, range.End);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, Position position)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber(Line, position.Line);
        writer.WriteNumber(Character, position.Character);
        writer.WriteEndObject();
    }
}
