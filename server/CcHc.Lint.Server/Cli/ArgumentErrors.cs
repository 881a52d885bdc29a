using System.CommandLine;
using System.CommandLine.Parsing;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli;

/// <summary>Says in both languages what is wrong with the arguments; the parser's own words are English only.</summary>
internal static class ArgumentErrors
{
    /// <exception cref="UsageException">The arguments have a fault; the first one is named.</exception>
    public static void ThrowFirst(ParseResult arguments, IReadOnlyList<string> args)
    {
        var command = arguments.CommandResult.Command;
        if (UnknownWord(arguments, args) is { } unknown) throw Unknown(unknown, command);
        foreach (var error in arguments.Errors)
        {
            throw error.SymbolResult switch
            {
                OptionResult { Tokens.Count: 0 } option => NeedsValue(option.Option.Name),
                OptionResult { IdentifierTokenCount: > 1 } option => GivenTwice(option.Option.Name),
                ArgumentResult { Tokens.Count: 0 } argument => ArgumentMissing(argument.Argument.Name, command),
                _ when command.Subcommands.Count > 0 => CommandMissing(command),
                _ => new UsageException(new LocalizedText(error.Message, error.Message)),
            };
        }
    }

    // The parser takes "--fromat" for a path where paths are allowed; only what follows "--" may begin with a dash.
    private static string? UnknownWord(ParseResult arguments, IReadOnlyList<string> args)
    {
        foreach (var word in arguments.UnmatchedTokens) return word;
        var dashes = args.ToList().IndexOf("--");
        var before = dashes < 0 ? args.Count : dashes;
        foreach (var child in arguments.CommandResult.Children)
        {
            if (child is not ArgumentResult argument) continue;
            foreach (var token in argument.Tokens)
            {
                if (token.Value.Length > 1 && token.Value[0] == '-' && args.Take(before).Contains(token.Value, StringComparer.Ordinal)) return token.Value;
            }
        }

        return null;
    }

    private static UsageException Unknown(string word, Command command)
    {
        var see = command is RootOfCommands ? "cchc-lint --help" : $"cchc-lint {command.Name} --help";
        if (word.StartsWith('-'))
        {
            var name = word.Split('=', 2)[0];
            var options = OptionsOf(command);
            var near = Suggestions.Near(name, options);
            return new UsageException(new LocalizedText(
                $"Không có tùy chọn “{name}”.{(near.Count > 0 ? $" Có phải ý bạn là “{near[0]}”?" : "")} Các tùy chọn: {string.Join(", ", options)}. Xem: {see}",
                $"There is no option “{name}”.{(near.Count > 0 ? $" Did you mean “{near[0]}”?" : "")} Options: {string.Join(", ", options)}. See: {see} --lang en"));
        }

        if (command.Subcommands.Count == 0)
        {
            return new UsageException(new LocalizedText(
                $"Thừa tham số “{word}”. Xem: {see}",
                $"The argument “{word}” is one too many. See: {see} --lang en"));
        }

        var commands = command.Subcommands.Select(sub => sub.Name).ToList();
        var nearCommand = Suggestions.Near(word, commands);
        return new UsageException(new LocalizedText(
            $"Không có lệnh “{word}”.{(nearCommand.Count > 0 ? $" Có phải ý bạn là “{nearCommand[0]}”?" : "")} Các lệnh: {string.Join(", ", commands)}. Xem: {see}",
            $"There is no command “{word}”.{(nearCommand.Count > 0 ? $" Did you mean “{nearCommand[0]}”?" : "")} Commands: {string.Join(", ", commands)}. See: {see} --lang en"));
    }

    private static UsageException NeedsValue(string option) => new(new LocalizedText(
        $"Tùy chọn {option} cần một giá trị.",
        $"The option {option} needs a value."));

    private static UsageException GivenTwice(string option) => new(new LocalizedText(
        $"Tùy chọn {option} chỉ được dùng một lần.",
        $"The option {option} may be given only once."));

    private static UsageException ArgumentMissing(string argument, Command command) => new(new LocalizedText(
        $"Thiếu {argument}. Cách dùng: {HelpWriter.UsageOf(command)}",
        $"{argument} is missing. Usage: {HelpWriter.UsageOf(command)}"));

    private static UsageException CommandMissing(Command command)
    {
        var commands = string.Join(", ", command.Subcommands.Select(sub => sub.Name));
        return new UsageException(new LocalizedText(
            $"Thiếu lệnh. Các lệnh: {commands}. Xem: cchc-lint --help",
            $"A command is missing. Commands: {commands}. See: cchc-lint --help --lang en"));
    }

    private static List<string> OptionsOf(Command command)
    {
        var names = command.Options.Where(option => !option.Hidden).Select(option => option.Name).ToList();
        foreach (var parent in command.Parents)
        {
            if (parent is Command above) names.AddRange(above.Options.Where(option => option.Recursive).Select(option => option.Name));
        }

        return names;
    }
}
