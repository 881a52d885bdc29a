#pragma warning disable CA1050, MA0047 // The runtime looks for this class by its bare name.

/// <summary>Run by the runtime before the program (DOTNET_STARTUP_HOOKS): writes down at the end which assemblies were loaded.</summary>
public static class StartupHook
{
    public static void Initialize()
    {
        if (System.Environment.GetEnvironmentVariable("CCHC_LINT_TEST_LOADED") is not { Length: > 0 } file) return;
        System.AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            System.IO.File.WriteAllLines(file, System.Array.ConvertAll(System.AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name ?? ""));
    }
}
