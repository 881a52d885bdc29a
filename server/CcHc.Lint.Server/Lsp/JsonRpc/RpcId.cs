using System.Text.Json;

namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>Id of a request: a whole number or a text. Ids are equal where both say the same; 1 and "1" are two.</summary>
internal sealed record RpcId
{
    private readonly long _number;
    private readonly string? _text;

    public RpcId(long number) => _number = number;

    public RpcId(string text) => _text = text;

    /// <summary>The id of a message; null where the value is neither a whole number nor a text.</summary>
    public static RpcId? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new RpcId(reader.GetString()!),
        JsonTokenType.Number when reader.TryGetInt64(out var number) => new RpcId(number),
        _ => null,
    };

    public void Write(Utf8JsonWriter writer)
    {
        if (_text is null) writer.WriteNumberValue(_number);
        else writer.WriteStringValue(_text);
    }

    public override string ToString() => _text is null ? _number.ToString() : $"\"{_text}\"";
}
