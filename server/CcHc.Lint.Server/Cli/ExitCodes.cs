namespace CcHc.Lint.Server.Cli;

/// <summary>What the process ends with (contracts, "Exit codes").</summary>
internal static class ExitCodes
{
    /// <summary>Nothing at or above --fail-on.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above --fail-on.</summary>
    public const int Findings = 1;

    /// <summary>Bad arguments, or an input that could not be read.</summary>
    public const int CouldNotRun = 2;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 3;
}
