using System.Text;
using CcHc.Lint.Server.Lsp.JsonRpc;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>What an editor sends of a text that holds half a surrogate pair, and bytes that are no UTF-8.</summary>
public class SurrogateEscapesTests
{
    [Theory]
    [InlineData("""{"a":"x"}""", """{"a":"x"}""")]
    [InlineData("""{"a":"\ud83d\ude00"}""", """{"a":"\ud83d\ude00"}""")]
    [InlineData("""{"a":"\uD83D\uDE00\n\u0041"}""", """{"a":"\uD83D\uDE00\n\u0041"}""")]
    [InlineData("""{"a":"\ud83d"}""", """{"a":"\ufffd"}""")]
    [InlineData("""{"a":"\ude00\ud83d"}""", """{"a":"\ufffd\ufffd"}""")]
    [InlineData("""{"a":"\ud83d\ud83d\ude00\ude00"}""", """{"a":"\ufffd\ud83d\ude00\ufffd"}""")]
    [InlineData("""{"a":"\ud83d\n\ude00 \ud83dx"}""", """{"a":"\ufffd\n\ufffd \ufffdx"}""")]
    // A backslash that is itself escaped opens nothing.
    [InlineData("""{"a":"\\ud83d"}""", """{"a":"\\ud83d"}""")]
    [InlineData("""{"a":"\\\ud83d"}""", """{"a":"\\\ufffd"}""")]
    // What is broken is for the parser to refuse.
    [InlineData("""{"a":"\ud8""", """{"a":"\ud8""")]
    [InlineData("""{"a":"\ud8zz\""", """{"a":"\ud8zz\""")]
    public void Halves_become_replacement_characters(string json, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        SurrogateEscapes.ReplaceLone(bytes);
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public async Task A_text_that_holds_a_half_is_checked_and_edited_on()
    {
        await using var client = await LspTestClient.StartAsync();
        client.SendRaw($$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{LspPlans.Uri}}}","languageId":"markdown","version":1,"text":"\ud83d Căn cứ Nghị quyết số 30c/NQ-CP\n"} } }""");
        Assert.NotEmpty(await client.DiagnosticsAsync(LspPlans.Uri, 1));
        client.SendRaw($$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{LspPlans.Uri}}}","version":2 },"contentChanges":[{"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":2}},"text":"\ude00"}]} }""");
        Assert.NotEmpty(await client.DiagnosticsAsync(LspPlans.Uri, 2));
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"a\ud83d"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":"\ude00","method":"textDocument/none"}""")]
    [InlineData("""{"jsonrpc":"2.0","\ude00":1,"id":7,"method":"textDocument/none"}""")]
    public async Task A_half_anywhere_in_a_message_ends_nothing(string message)
    {
        await using var client = await LspTestClient.StartAsync();
        client.SendRaw(message);
        await client.WaitAsync(answer => answer["error"] is not null);
        Assert.Null(await client.AskAsync("shutdown", null));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_parse_error()
    {
        byte[] message = [.. """{"jsonrpc":"2.0","id":4,"method":"a"""u8, 0xFF, .. "\"}"u8];
        Assert.Equal(ErrorCodes.ParseError, Assert.Throws<RpcException>(() => RpcMessage.Parse(message)).Code);
    }
}
