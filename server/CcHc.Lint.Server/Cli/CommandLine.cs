using System.CommandLine;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli;

/// <summary>The program from arguments to exit code, without a process around it.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Runs a command. Output that people or programs asked for goes to <paramref name="output"/>, all else to <paramref name="error"/>.</summary>
    /// <returns>The exit code (<see cref="ExitCodes"/>).</returns>
    public static int Run(IReadOnlyList<string> args, Stream input, Stream output, TextWriter error, CliEnvironment environment)
    {
        using var context = new CliContext(input, output, error, environment, LanguageIn(args));
        var root = new RootOfCommands(context.Language, args.Count > 0 ? args[0] : null);
        var arguments = root.Parse(args, Parsing);
        var command = arguments.CommandResult.Command;
        if (arguments.GetValue(root.Help)) return HelpWriter.Write(command, context);
        if (arguments.GetValue(root.Version)) return WriteVersion(context);
        try
        {
            ArgumentErrors.ThrowFirst(arguments, args);
            OptionValues.LanguageOf(arguments.GetValue(root.Language));
            if (command is ICliCommand runnable) return runnable.Run(arguments, context);
            var named = string.Join(' ', ["cchc-lint", .. NamesOf(command)]);
            var commands = string.Join(", ", command.Subcommands.Select(sub => sub.Name));
            throw new UsageException(new LocalizedText(
                $"Thiếu lệnh. Các lệnh: {commands}. Xem: {named} --help",
                $"A command is missing. Commands: {commands}. See: {named} --help --lang en"));
        }
        catch (UsageException wrong)
        {
            context.Complain(wrong.Explanation);
            return ExitCodes.CouldNotRun;
        }
    }

    /// <summary>The names that lead to a command from the program's own: "config", "show".</summary>
    public static IEnumerable<string> NamesOf(Command command)
    {
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return command is RootOfCommands ? [] : [.. parent is null ? [] : NamesOf(parent), command.Name];
    }

    private static int WriteVersion(CliContext context)
    {
        using var writer = context.OpenOutputText();
        writer.WriteLine($"cchc-lint {ProductVersion.Text}");
        return ExitCodes.Clean;
    }

    // Needed before the arguments are read: help and errors speak it too.
    private static string LanguageIn(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] is "--lang=en" or "--lang:en") return "en";
            if (args[i] == "--lang" && i + 1 < args.Count && args[i + 1] == "en") return "en";
        }

        return "vi";
    }
}
