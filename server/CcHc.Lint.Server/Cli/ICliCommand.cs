using System.CommandLine;

namespace CcHc.Lint.Server.Cli;

/// <summary>A command of the program: its arguments (it is a <see cref="Command"/>) and what it does.</summary>
internal interface ICliCommand
{
    /// <summary>Runs the command and gives the exit code.</summary>
    /// <exception cref="UsageException">An argument has a value that is not allowed.</exception>
    int Run(ParseResult arguments, CliContext context);
}
