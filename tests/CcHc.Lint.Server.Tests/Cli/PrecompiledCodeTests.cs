using System.Reflection.PortableExecutable;

namespace CcHc.Lint.Server.Tests.Cli;

/// <summary>A Release build leaves precompiled code in the program's folder: without it the program takes twice as long to start, and nothing else shows that it is missing.</summary>
public class PrecompiledCodeTests
{
    public static TheoryData<string> Assemblies => ["cchc-lint.dll", "CcHc.Lint.Plans.dll", "CcHc.Lint.RulePacks.dll", "Markdig.dll"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_program_s_assemblies_hold_precompiled_code(string name)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var root = output.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        var path = Path.Combine(root, "server", "CcHc.Lint.Server", "bin", output.Parent.Name, output.Name, name);
        using var assembly = new PEReader(File.OpenRead(path));
        Assert.True(assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, $"{path} holds no ReadyToRun code; see ReadyToRun.targets");
    }
}
