using System.Text.Json.Serialization;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.WordFiles;

/// <summary>Asks for the text of a Word file.</summary>
internal sealed record TextViewParams(TextDocumentIdentifier TextDocument);

/// <param name="Text">The text view: what the file's diagnostics count lines and columns of.</param>
internal sealed record TextViewResult(string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TextViewParams))]
[JsonSerializable(typeof(TextViewResult))]
internal sealed partial class WordFilesJson : JsonSerializerContext;
