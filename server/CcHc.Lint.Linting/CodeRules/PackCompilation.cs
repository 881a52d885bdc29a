using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Code;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>Compiles packs in a process of their own: the compiler's 100 MB go with it, and so does a source that it stumbles over.</summary>
internal sealed class PackCompilation(CodeRuleSettings settings)
{
    /// <summary>The command that compiles; it is not for people.</summary>
    public const string Command = "code-rules-compile";

    /// <summary>What names of compiled packs begin with.</summary>
    public const string AssemblyPrefix = "cchc-pack-";

    private const int MaxAnswer = 64 * 1024 * 1024;

    /// <summary>What compiling gives; a compiler that fails or takes too long is a problem too, which is not kept.</summary>
    public CompiledPack Compile(RulePack pack, IReadOnlyList<string> rules, string key, out bool isFinal)
    {
        isFinal = false;
        using var child = ChildProcess.Start(settings.Program, Command, settings.Limits.CompilerHeapBytes, 2 * settings.Limits.CompilerHeapBytes);
        if (child is null)
            return Failed("Không khởi động được tiến trình biên dịch.", "The process that compiles cannot be started.");
        child.Allow(settings.Limits.CompileTime);
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
            CompiledPackTransfer.WriteSources(writer, AssemblyPrefix + pack.Manifest.Id + "-" + key[..12], rules, pack.Sources);
        var answer = child.Send(bytes.ToArray()) ? child.Receive(MaxAnswer) : null;
        if (answer is null)
        {
            return child.Reason() switch
            {
                EndReason.Time => Failed(
                    $"Biên dịch quá {settings.Limits.CompileTime.TotalSeconds:0} giây nên bị dừng.", $"Compiling took more than {settings.Limits.CompileTime.TotalSeconds:0} seconds and was stopped."),
                EndReason.Memory => Failed("Biên dịch cần quá nhiều bộ nhớ nên bị dừng.", "Compiling needed too much memory and was stopped."),
                _ => Failed("Trình biên dịch dừng đột ngột khi đọc mã của gói này.", "The compiler broke down over the code of this pack."),
            };
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(answer));
            var compiled = CompiledPackTransfer.Read(reader);
            isFinal = true;
            return compiled;
        }
        catch (Exception garbled) when (garbled is EndOfStreamException or FormatException or ArgumentException or OverflowException)
        {
            return Failed("Không đọc được kết quả biên dịch.", "The compiler's answer cannot be read.");
        }
    }

    private static CompiledPack Failed(string vi, string en) => new([], [new YamlProblem("", 1, 1, "", new LocalizedText(vi, en), IsError: true)], [], []);
}
