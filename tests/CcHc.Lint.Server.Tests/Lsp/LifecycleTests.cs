using System.Diagnostics;
using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>From the first message to the last (specification, "Server lifecycle" and "Base protocol").</summary>
public class LifecycleTests
{
    private const int ParseError = -32700;
    private const int InvalidRequest = -32600;
    private const int MethodNotFound = -32601;
    private const int InvalidParams = -32602;
    private const int ServerNotInitialized = -32002;
    private const int RequestCancelled = -32800;

    [Fact]
    public async Task A_session_that_shuts_down_ends_with_0()
    {
        await using var client = await LspTestClient.StartAsync();
        Assert.Null(await client.AskAsync("shutdown", null));
        client.Tell("exit", null);
        Assert.Equal(0, await client.Exit.WaitAsync(LspTestClient.Patience));
    }

    [Fact]
    public async Task An_exit_without_shutdown_ends_with_1()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Tell("exit", null);
        Assert.Equal(1, await client.Exit.WaitAsync(LspTestClient.Patience));
    }

    [Fact]
    public async Task A_client_that_is_gone_ends_the_server()
    {
        await using var client = await LspTestClient.StartAsync();
        client.HangUp();
        Assert.Equal(1, await client.Exit.WaitAsync(LspTestClient.Patience));
    }

    [Fact]
    public async Task The_end_of_the_parent_process_ends_the_server()
    {
        // A program that every system has and that waits for its input.
        using var parent = Process.Start(new ProcessStartInfo("sort") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await using var client = new LspTestClient();
        await client.AskAsync("initialize", new JsonObject { ["processId"] = parent.Id, ["capabilities"] = new JsonObject() });
        Assert.False(client.Exit.IsCompleted);
        parent.Kill();
        Assert.Equal(1, await client.Exit.WaitAsync(LspTestClient.Patience));
    }

    [Fact]
    public async Task Before_initialize_requests_are_refused_and_notifications_dropped()
    {
        await using var client = new LspTestClient();
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        Assert.Equal(ServerNotInitialized, await CodeOf(client, "textDocument/hover", LspPlans.InDocument()));
        await client.InitialiseAsync();
        Assert.Equal(InvalidParams, await CodeOf(client, "textDocument/foldingRange", LspPlans.InDocument()));
    }

    [Fact]
    public async Task A_second_initialize_and_requests_after_shutdown_are_refused()
    {
        await using var client = await LspTestClient.StartAsync();
        Assert.Equal(InvalidRequest, await CodeOf(client, "initialize", new JsonObject { ["capabilities"] = new JsonObject() }));
        await client.AskAsync("shutdown", null);
        Assert.Equal(InvalidRequest, await CodeOf(client, "textDocument/hover", LspPlans.InDocument()));
    }

    [Theory]
    [InlineData("textDocument/onTypeFormatting", "{}", MethodNotFound)]
    [InlineData("$/unknown", "{}", MethodNotFound)]
    [InlineData("textDocument/hover", "{}", InvalidParams)]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":"file:///a.md"},"position":{"line":"one","character":0}}""", InvalidParams)]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":"file:///not-open.md"},"position":{"line":0,"character":0}}""", InvalidParams)]
    [InlineData("workspace/executeCommand", """{"command":"rm"}""", InvalidParams)]
    [InlineData("codeAction/resolve", """{"title":"x"}""", InvalidParams)]
    public async Task A_request_that_cannot_be_answered_says_why(string method, string parameters, int code)
    {
        await using var client = await LspTestClient.StartAsync();
        Assert.Equal(code, await CodeOf(client, method, JsonNode.Parse(parameters)));
    }

    [Theory]
    [InlineData("{", ParseError)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"shutdown"} x""", ParseError)]
    [InlineData("[]", InvalidRequest)]
    [InlineData("{}", InvalidRequest)]
    [InlineData("""{"jsonrpc":"2.0","id":1.5,"method":"shutdown"}""", InvalidRequest)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":7}""", InvalidRequest)]
    public async Task A_message_that_cannot_be_read_is_answered_and_the_next_one_served(string body, int code)
    {
        await using var client = await LspTestClient.StartAsync();
        client.SendRaw(body);
        var answer = await client.WaitAsync(message => message["error"] is not null && message["id"] is null);
        Assert.Equal(code, (int)answer["error"]!["code"]!);
        Assert.Null(await client.AskAsync("shutdown", null));
    }

    [Theory]
    [InlineData("Content-Length: many\r\n\r\n")]
    [InlineData("Content-Type: text/plain\r\n\r\n")]
    [InlineData("Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-16\r\n\r\n")]
    [InlineData("no header\r\n\r\n")]
    [InlineData("Content-Length: 999999999\r\n\r\n")]
    public async Task A_header_that_cannot_be_read_ends_the_session_with_an_error(string header)
    {
        await using var client = await LspTestClient.StartAsync();
        client.SendRaw("{}", header);
        var answer = await client.WaitAsync(message => message["error"] is not null && message["id"] is null);
        Assert.Equal(ParseError, (int)answer["error"]!["code"]!);
        Assert.Equal(1, await client.Exit.WaitAsync(LspTestClient.Patience));
    }

    [Fact]
    public async Task Messages_may_come_in_any_pieces()
    {
        await using var client = await LspTestClient.StartAsync();
        var body = """{"jsonrpc":"2.0","id":"á","method":"shutdown"}""";
        foreach (var piece in $"Content-Type: application/vscode-jsonrpc; charset=utf8\r\ncontent-length: {System.Text.Encoding.UTF8.GetByteCount(body)}\r\n\r\n") client.SendRaw("", piece.ToString());
        client.SendRaw(body, "");
        var answer = await client.WaitAsync(message => (message["id"] as JsonValue)?.TryGetValue<string>(out var id) == true && id == "á" && message["method"] is null);
        Assert.True(answer.ContainsKey("result"));
    }

    [Fact]
    public async Task A_cancelled_request_is_answered_once()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        var asked = client.Ask("textDocument/foldingRange", LspPlans.InDocument(), out var id);
        client.Tell("$/cancelRequest", new JsonObject { ["id"] = int.Parse(id) });
        client.Tell("$/cancelRequest", new JsonObject { ["id"] = int.Parse(id) });
        client.Tell("$/cancelRequest", new JsonObject { ["id"] = 4711 });
        var answer = await asked.WaitAsync(LspTestClient.Patience);
        Assert.True(answer["error"] is null || (int)answer["error"]!["code"]! == RequestCancelled);
        await client.AskAsync("shutdown", null);
        Assert.Equal(1, client.AnswerCounts[id]);
    }

    [Fact]
    public async Task Trace_messages_come_when_they_are_asked_for()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Tell("$/setTrace", new JsonObject { ["value"] = "verbose" });
        client.Open(LspPlans.Uri, "x");
        var trace = await client.WaitAsync(message => (string?)message["method"] == "$/logTrace" && ((string)message["params"]!["message"]!).Contains("didOpen", StringComparison.Ordinal));
        Assert.Contains("plan.md", (string)trace["params"]!["verbose"]!, StringComparison.Ordinal);
        client.Tell("$/setTrace", new JsonObject { ["value"] = "off" });
        await client.AskAsync("shutdown", null);
        Assert.DoesNotContain(client.Notifications, message => message.ToJsonString().Contains("'shutdown", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_setting_is_named_and_the_others_hold()
    {
        await using var client = await LspTestClient.StartAsync(options: """{"language":"en","asOf":"soon"}""");
        var said = await client.WaitAsync(message => (string?)message["method"] == "window/showMessage");
        Assert.Equal("The setting cchcLint.asOf is not valid and is not used; allowed: YYYY-MM-DD.", (string)said["params"]!["message"]!);
    }

    private static async Task<int> CodeOf(LspTestClient client, string method, JsonNode? parameters) =>
        (await Assert.ThrowsAsync<LspErrorException>(() => client.AskAsync(method, parameters))).Code;
}
