using System.Text.Json;

namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>
/// One message as it came in: a request (id and method), a notification (method only) or an answer to a request of ours
/// (id only). Parameters stay JSON until the route that knows their type reads them.
/// </summary>
internal sealed record RpcMessage
{
    public RpcId? Id { get; private init; }

    public string? Method { get; private init; }

    /// <summary>JSON of the parameters; empty where there are none.</summary>
    public ReadOnlyMemory<byte> Params { get; private init; }

    /// <summary>JSON of the result of an answer; empty in an error.</summary>
    public ReadOnlyMemory<byte> Result { get; private init; }

    /// <summary>JSON of the error of an answer; empty where it has none.</summary>
    public ReadOnlyMemory<byte> Error { get; private init; }

    /// <exception cref="RpcException">The bytes are no JSON, or no message; the code says which.</exception>
    public static RpcMessage Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return Read(body);
        }
        catch (JsonException broken)
        {
            throw new RpcException(ErrorCodes.ParseError, $"The message is not JSON: {broken.Message}");
        }
        catch (InvalidOperationException)
        {
            // The only complaint that the reader has no exception of its own for.
            throw new RpcException(ErrorCodes.ParseError, "The message holds what is no text in UTF-8.");
        }
    }

    private static RpcMessage Read(ReadOnlyMemory<byte> body)
    {
        var reader = new Utf8JsonReader(body.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new RpcException(ErrorCodes.InvalidRequest, "A message is a JSON object; batches are not part of the protocol.");
        var message = new RpcMessage();
        var hasId = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (name == "id")
            {
                // An answer to a message that could not be read has the id null.
                hasId = reader.TokenType != JsonTokenType.Null;
                message = message with { Id = RpcId.Read(ref reader) };
            }
            else if (name == "method")
            {
                if (reader.TokenType != JsonTokenType.String) throw new RpcException(ErrorCodes.InvalidRequest, "“method” is no text.");
                message = message with { Method = reader.GetString() };
            }

            reader.Skip();
            var value = body[start..(int)reader.BytesConsumed];
            if (name == "params") message = message with { Params = value };
            else if (name == "result") message = message with { Result = value };
            else if (name == "error") message = message with { Error = value };
        }

        while (reader.Read())
        {
            // What stands behind the object is no JSON and throws.
        }

        if (hasId && message.Id is null) throw new RpcException(ErrorCodes.InvalidRequest, "“id” is neither a whole number nor a text.");
        if (message.Method is null && message.Result.IsEmpty && message.Error.IsEmpty)
            throw new RpcException(ErrorCodes.InvalidRequest, "The message has neither “method” nor “result” nor “error”.");
        return message;
    }
}
