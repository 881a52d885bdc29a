using System.Text;
using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>
/// A client that does anything in any order: opens, edits, asks, cancels, sends wrong positions and versions, changes
/// settings, closes. It keeps its own copy of the texts, so that it knows at the end what must have been found.
/// </summary>
internal sealed class RandomSession(int seed)
{
    private const int LastVersion = 1_000_000;

    private static readonly string[] Methods =
    [
        "textDocument/hover", "textDocument/definition", "textDocument/references", "textDocument/documentHighlight", "textDocument/documentSymbol", "textDocument/foldingRange",
        "textDocument/documentLink", "textDocument/codeLens", "textDocument/semanticTokens/full", "textDocument/semanticTokens/range", "textDocument/semanticTokens/full/delta",
        "textDocument/inlayHint", "textDocument/codeAction", "textDocument/completion", "textDocument/prepareRename", "textDocument/rename", "textDocument/diagnostic",
        "workspace/symbol", "workspace/diagnostic", "textDocument/unknown",
    ];

    private static readonly string[] Pieces =
    [
        "a", "ệ", " ", "\n", "\r\n", "\r", "😀", "|", "UBND", "Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;", "\n\nIII. KINH PHÍ\n\n", "Sở Nội vụ", "thủ tụchành chính", "<!-- cchc-lint-disable CITE101 -- x -->",
        "\n| 3 | Nhiệm vụ | | | | Thường xuyên |\n", "e\u0323\u0302", "- ",
    ];

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly List<(string Id, Task<JsonObject> Answer)> _asked = [];
    private string? _language;
    private string? _asOf;
    private string _encoding = "utf-16";

    /// <summary>Plays the session and states what came out for each document that is open at the end, and what "check" says of the same text.</summary>
    public async Task<List<(string Uri, List<string> Shown, List<string> Checked)>> PlayAsync()
    {
        _encoding = new[] { "utf-16", "utf-8", "utf-32" }[_random.Next(3)];
        var pulls = _random.Next(3) == 0;
        var clock = new ManualClock();
        await using var client = await LspTestClient.StartAsync(
            $$$"""{"general":{"positionEncodings":["{{{_encoding}}}"]}{{{(pulls ? ",\"textDocument\":{\"diagnostic\":{}}" : "")}}}}""", clock: clock);
        for (var step = 0; step < 40; step++) Step(client, clock);

        var results = new List<(string, List<string>, List<string>)>();
        foreach (var (uri, text) in _texts.ToList())
        {
            // White space ends the word that was being written, so nothing is held back.
            client.Change(uri, LastVersion, LspPlans.Insert(new JsonObject { ["line"] = 0, ["character"] = 0 }, "\n"));
            var final = "\n" + text;
            var shown = pulls
                ? (await client.AskAsync("textDocument/diagnostic", LspPlans.InDocument(uri)))!["items"]!.AsArray()
                : await client.DiagnosticsAsync(uri, LastVersion);
            results.Add((uri, [.. shown.Select(item => Line(item!)).Order(StringComparer.Ordinal)], Check(uri, final)));
        }

        await client.AskAsync("shutdown", null);
        foreach (var (id, answer) in _asked)
        {
            await answer.WaitAsync(LspTestClient.Patience);
            Assert.Equal(1, client.AnswerCounts[id]);
        }

        client.Tell("exit", null);
        Assert.Equal(0, await client.Exit.WaitAsync(LspTestClient.Patience));
        return results;
    }

    private void Step(LspTestClient client, ManualClock clock)
    {
        var uri = $"file:///plans/{"abc"[_random.Next(3)]}.md";
        switch (_random.Next(20))
        {
            case 0 or 1:
                Open(client, uri);
                break;
            case < 9:
                Edit(client, uri);
                break;
            case < 15:
                Ask(client, uri);
                break;
            case 15:
                if (_asked.Count > 0) client.Tell("$/cancelRequest", new JsonObject { ["id"] = int.Parse(_asked[_random.Next(_asked.Count)].Id) });
                break;
            case 16:
                Configure(client);
                break;
            case 17:
                client.Close(uri);
                _texts.Remove(uri);
                break;
            case 18:
                clock.Advance(TimeSpan.FromSeconds(1));
                break;
            default:
                client.Tell("textDocument/didChange", JsonNode.Parse("""{"textDocument":{"uri":"file:///plans/a.md"},"contentChanges":7}"""));
                break;
        }
    }

    private void Open(LspTestClient client, string uri)
    {
        var lines = LspPlans.Plan2022.Split('\n');
        var text = string.Join(_random.Next(2) == 0 ? "\n" : "\r\n", lines.Skip(_random.Next(4)).Take(_random.Next(lines.Length)));
        client.Open(uri, text, version: _random.Next(-2, 5));
        _texts[uri] = text;
    }

    private void Edit(LspTestClient client, string uri)
    {
        var isOpen = _texts.TryGetValue(uri, out var text);
        text ??= "";
        var changes = new List<JsonObject>();
        for (var i = 0; i <= _random.Next(3); i++)
        {
            var inserted = string.Concat(Enumerable.Range(0, _random.Next(3)).Select(_ => Pieces[_random.Next(Pieces.Length)]));
            if (_random.Next(12) == 0)
            {
                changes.Add(new JsonObject { ["text"] = inserted });
                text = inserted;
                continue;
            }

            var start = Boundary(text);
            var end = _random.Next(3) == 0 ? Math.Min(text.Length, start + _random.Next(40)) : start;
            while (!IsBoundary(text, end)) end--;
            if (end < start) end = start;
            var from = PositionOf(text, start);
            // A column far behind the line's end means its end.
            var to = _random.Next(10) == 0 && IsLineEnd(text, end) ? Beyond(PositionOf(text, end)) : PositionOf(text, end);
            changes.Add(LspPlans.Replace(_random.Next(8) == 0 ? LspPlans.Range(to, from) : LspPlans.Range(from, to), inserted));
            text = text[..start] + inserted + text[end..];
        }

        client.Change(uri, _random.Next(-3, 50), [.. changes]);
        if (isOpen) _texts[uri] = text;
    }

    private void Ask(LspTestClient client, string uri)
    {
        var position = _random.Next(6) == 0
            ? new JsonObject { ["line"] = _random.Next(-5, 2000), ["character"] = _random.Next(-5, 2000) }
            : PositionOf(_texts.GetValueOrDefault(uri, ""), Boundary(_texts.GetValueOrDefault(uri, "")));
        var parameters = LspPlans.AtPosition(position, uri);
        parameters["range"] = LspPlans.Range(position, PositionOf(_texts.GetValueOrDefault(uri, ""), Boundary(_texts.GetValueOrDefault(uri, ""))));
        parameters["context"] = JsonNode.Parse("""{"diagnostics":[],"includeDeclaration":true}""");
        parameters["newName"] = Pieces[_random.Next(Pieces.Length)];
        parameters["query"] = "mục";
        parameters["previousResultId"] = $"{_random.Next(100)}";
        parameters["previousResultIds"] = new JsonArray();
        var answer = client.Ask(Methods[_random.Next(Methods.Length)], _random.Next(20) == 0 ? new JsonObject() : parameters, out var id);
        _asked.Add((id, answer));
        if (_random.Next(4) == 0) client.Tell("$/cancelRequest", new JsonObject { ["id"] = int.Parse(id) });
    }

    private void Configure(LspTestClient client)
    {
        _language = new[] { null, "vi", "en" }[_random.Next(3)];
        _asOf = _random.Next(2) == 0 ? "2012-01-01" : null;
        client.Tell("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["cchcLint"] = new JsonObject { ["language"] = _language, ["asOf"] = _asOf, ["inlayHints"] = 7 } } });
    }

    private int Boundary(string text)
    {
        var at = _random.Next(text.Length + 1);
        while (!IsBoundary(text, at)) at--;
        return at;
    }

    private static bool IsBoundary(string text, int at) =>
        at <= 0 || at >= text.Length || !(char.IsLowSurrogate(text[at]) || (text[at] == '\n' && text[at - 1] == '\r'));

    private static bool IsLineEnd(string text, int at) => at == text.Length || text[at] is '\r' or '\n';

    private static JsonObject Beyond(JsonObject position) => new() { ["line"] = (int)position["line"]!, ["character"] = 100_000 };

    // Lines end at "\r\n", "\n" and "\r"; written without the product's own index.
    private JsonObject PositionOf(string text, int offset)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'))) (line, start) = (line + 1, i + 1);
        }

        var before = text[start..offset];
        var character = _encoding switch { "utf-8" => Encoding.UTF8.GetByteCount(before), "utf-32" => before.EnumerateRunes().Count(), _ => before.Length };
        return new JsonObject { ["line"] = line, ["character"] = character };
    }

    /// <summary>What the command line finds in the text, as <see cref="Line"/> writes it.</summary>
    private List<string> Check(string uri, string text)
    {
        var json = LspCheck.Run(uri, text, _language, _asOf);
        var file = json["files"]![0]!;
        var lines = new List<string>();
        foreach (var finding in file["findings"]!.AsArray())
        {
            var (start, end) = (OffsetOf(text, (int)finding!["line"]!, (int)finding["column"]!), OffsetOf(text, (int)finding["endLine"]!, (int)finding["endColumn"]!));
            lines.Add($"{(string)finding["code"]!} {At(PositionOf(text, start))}-{At(PositionOf(text, end))} {(string)finding["severity"]!} {(string)finding["message"]!}");
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static string Line(JsonNode diagnostic)
    {
        var severity = (int)diagnostic["severity"]! switch { 1 => "error", 2 => "warning", _ => "info" };
        return $"{(string)diagnostic["code"]!} {At(diagnostic["range"]!["start"]!)}-{At(diagnostic["range"]!["end"]!)} {severity} {((string)diagnostic["message"]!).Split('\n')[0]}";
    }

    private static string At(JsonNode position) => $"{(int)position["line"]!}:{(int)position["character"]!}";

    // The command line counts lines by "\n" alone.
    private static int OffsetOf(string text, int line, int column)
    {
        var start = 0;
        for (; line > 1; line--) start = text.IndexOf('\n', start) + 1;
        return start + column - 1;
    }
}
