using CcHc.Lint.CodeRules;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.CodeRules.Child;
using CcHc.Lint.Server.Cli;

namespace CcHc.Lint.Server.CodeRules;

/// <summary>What the program does for itself in processes of their own: compile rules that are code, and run them.</summary>
internal static class CodeRuleCommands
{
    /// <summary>Runs the command, if it is one of these.</summary>
    /// <returns>The exit code; null where it is none.</returns>
    public static int? Run(string[] args)
    {
        if (args is not [PackCompilation.Command or ChildPool.Command]) return null;

        // An author reads what the framework says of his code, so here it speaks in words.
        AppContext.SetSwitch("System.Resources.UseSystemResourceKeys", isEnabled: false);
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        return args[0] == ChildPool.Command ? RuleChild.Run(input, output) : Compile(input, output);
    }

    private static int Compile(Stream input, Stream output)
    {
        if (Frames.Read(input) is not { } piece) return ExitCodes.CouldNotRun;
        using var reader = new BinaryReader(new MemoryStream(piece));
        var (name, rules, sources) = CompiledPackTransfer.ReadSources(reader);
        using var answer = new MemoryStream();
        using var writer = new BinaryWriter(answer);
        CompiledPackTransfer.Write(writer, PackCompiler.Compile(name, rules, sources));
        writer.Flush();
        Frames.Write(output, answer.GetBuffer().AsSpan(0, (int)answer.Length));
        return ExitCodes.Clean;
    }
}
