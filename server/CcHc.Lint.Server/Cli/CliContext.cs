using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.CodeRules;

namespace CcHc.Lint.Server.Cli;

/// <summary>Streams, language and environment of one run of the program.</summary>
internal sealed class CliContext(Stream input, Stream output, TextWriter error, CliEnvironment environment, string language) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Input { get; } = input;

    public Stream Output { get; } = output;

    public TextWriter Error { get; } = error;

    public CliEnvironment Environment { get; } = environment;

    /// <summary>Runs code of packs; null where none runs.</summary>
    public Lazy<CodeRuleHost>? Code { get; private init; } = environment.CodeRules is { } settings ? new(() => new CodeRuleHost(settings())) : null;

    /// <summary>"vi" or "en".</summary>
    public string Language { get; } = language;

    /// <summary>The same run in another language.</summary>
    public CliContext In(string other) => other == Language ? this : new CliContext(Input, Output, Error, Environment, other) { Code = Code };

    /// <summary>A writer on standard output. Close it: what it holds is written then.</summary>
    public StreamWriter OpenOutputText() => new(Output, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Ends the processes that ran code of packs.</summary>
    public void Dispose()
    {
        if (Code is { IsValueCreated: true }) Code.Value.Dispose();
    }

    /// <summary>Writes a message for the user to standard error.</summary>
    public void Complain(LocalizedText message) => Error.WriteLine($"cchc-lint: {message.In(Language)}");
}
