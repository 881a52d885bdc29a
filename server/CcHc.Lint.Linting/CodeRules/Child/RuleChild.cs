using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace CcHc.Lint.Linting.CodeRules.Child;

/// <summary>
/// The process that runs rules which are code: gets packs and documents on its standard input, answers on its standard
/// output, and ends when the input does, whatever a rule is doing.
/// </summary>
public static class RuleChild
{
    /// <summary>Exit code where a rule used up the memory.</summary>
    internal const int OutOfMemory = 79;

    private const int StackBytes = 8 * 1024 * 1024;

    public static int Run(Stream input, Stream output)
    {
        // What a rule prints must not come between the answers.
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        Console.SetIn(TextReader.Null);
        using var pieces = new BlockingCollection<byte[]>();
        new Thread(() => Serve(pieces, output), StackBytes) { IsBackground = true, Name = "rules" }.Start();
        while (Frames.Read(input) is { } piece) pieces.Add(piece);

        // The program that asked has gone; a rule that is still running does not keep this process.
        Process.GetCurrentProcess().Kill();
        return 0;
    }

    private static void Serve(BlockingCollection<byte[]> pieces, Stream output)
    {
        var runner = new RuleRunner();
        try
        {
            foreach (var piece in pieces.GetConsumingEnumerable()) Serve(piece, runner, output);
        }
        catch (Exception failure) when (FailureText.IsOutOfMemory(failure))
        {
            Environment.Exit(OutOfMemory);
        }
        catch (IOException)
        {
            // Nobody listens any more.
            Environment.Exit(0);
        }
    }

    private static void Serve(byte[] piece, RuleRunner runner, Stream output)
    {
        using var reader = new BinaryReader(new MemoryStream(piece));
        switch ((RunPiece)reader.ReadByte())
        {
            case RunPiece.Pack:
                runner.Load(RunRequest.ReadPack(reader));
                break;
            case RunPiece.Registry:
                runner.Load(RunRequest.ReadRegistry(reader));
                break;
            default:
                runner.Run(RunRequest.ReadDocument(reader), message => Frames.Write(output, JsonSerializer.SerializeToUtf8Bytes(message, ChildJson.Default.ChildMessage)));
                break;
        }
    }
}
