using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CcHc.Lint.Benchmarks.Typing;

/// <summary>The language server as a process of its own, and an editor's side of the talk with it over its streams.</summary>
internal sealed class EditorProcess : IDisposable
{
    private readonly Process _server;
    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private byte[] _body = new byte[1024 * 1024];

    public EditorProcess(string command)
    {
        _server = Process.Start(new ProcessStartInfo(command, "lsp") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        _toServer = _server.StandardInput.BaseStream;
        _fromServer = new BufferedStream(_server.StandardOutput.BaseStream, 256 * 1024);
        Send("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{"textDocument":{"publishDiagnostics":{"relatedInformation":true,"versionSupport":true}}}}}""");
        Read(static message => message.TryGetProperty("id", out _));
        Send("""{"jsonrpc":"2.0","method":"initialized","params":{}}""");
    }

    public long BytesSent { get; private set; }

    public long BytesReceived { get; private set; }

    /// <summary>When the last byte of the latest message came (<see cref="Stopwatch.GetTimestamp"/>): what this side then makes of it is its own time.</summary>
    public long ReceivedAt { get; private set; }

    public long MemoryBytes
    {
        get
        {
            _server.Refresh();
            return _server.WorkingSet64;
        }
    }

    public TimeSpan ProcessorTime
    {
        get
        {
            _server.Refresh();
            return _server.TotalProcessorTime;
        }
    }

    public void Open(string uri, string text) =>
        Send($$$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{{uri}}}}","languageId":"markdown","version":1,"text":{{{{JsonSerializer.Serialize(text)}}}}}}}""");

    /// <summary>One key: puts a text in the place of some characters of a line.</summary>
    public void Type(string uri, int version, int line, int character, int length, string text) => Send(string.Create(CultureInfo.InvariantCulture,
        $$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{uri}}}}","version":{{{{version}}}}},"contentChanges":[{"range":{"start":{"line":{{{{line}}}},"character":{{{{character}}}}},"end":{"line":{{{{line}}}},"character":{{{{character + length}}}}}},"text":{{{{JsonSerializer.Serialize(text)}}}}}]}}"""));

    /// <summary>Waits until the findings of a version are published.</summary>
    public void AwaitFindings(string uri, int version) => Read(message =>
        message.TryGetProperty("method", out var method) && method.ValueEquals("textDocument/publishDiagnostics")
        && message.GetProperty("params") is var published && published.GetProperty("uri").ValueEquals(uri)
        && published.TryGetProperty("version", out var number) && number.GetInt32() == version);

    public void Dispose()
    {
        _toServer.Close();
        _server.WaitForExit();
        _server.Dispose();
    }

    private void Send(string message)
    {
        var body = Encoding.UTF8.GetBytes(message);
        var header = Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n");
        byte[] frame = [.. header, .. body];
        _toServer.Write(frame);
        _toServer.Flush();
        BytesSent += frame.Length;
    }

    private void Read(Func<JsonElement, bool> fits)
    {
        while (true)
        {
            var length = ReadLength();
            if (_body.Length < length) _body = new byte[length * 2];
            _fromServer.ReadExactly(_body, 0, length);
            ReceivedAt = Stopwatch.GetTimestamp();
            using var message = JsonDocument.Parse(_body.AsMemory(0, length));
            if (fits(message.RootElement)) return;
        }
    }

    private int ReadLength()
    {
        var header = new StringBuilder();
        while (header.Length < 4 || header[^1] != '\n' || header[^3] != '\n')
        {
            var next = _fromServer.ReadByte();
            if (next < 0) throw new EndOfStreamException("The server has ended.");
            header.Append((char)next);
        }

        var length = int.Parse(header.ToString().Split(':')[1], CultureInfo.InvariantCulture);
        BytesReceived += header.Length + length;
        return length;
    }
}
