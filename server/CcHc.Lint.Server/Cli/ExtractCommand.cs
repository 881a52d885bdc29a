using System.CommandLine;
using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans;
using CcHc.Lint.Server.Extracts;
using CcHc.Lint.Server.Inputs;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>"extract": prints the facts that rules work on, without running any.</summary>
internal sealed class ExtractCommand : Command, ICliCommand
{
    private static readonly string[] Formats = ["json"];

    private readonly InputArguments _inputs;
    private readonly Option<string?> _format;
    private readonly Option<string?> _asOf;
    private readonly Option<string?> _configuration;
    private readonly Option<string?> _trackedChanges;

    public ExtractCommand(string language)
        : base("extract", new LocalizedText(
            "In ra dữ kiện đọc được từ văn bản (bố cục, nhiệm vụ, căn cứ…), không chạy quy tắc.",
            "Prints the facts read from documents (outline, tasks, citations…), without rules.").In(language))
    {
        _inputs = new InputArguments(this, language);
        _format = new Option<string?>("--format")
        {
            HelpName = "json",
            Description = new LocalizedText("Dạng kết quả: json (mặc định).", "Output format: json (default).").In(language),
        };
        _asOf = SharedOptions.AsOf(language);
        _configuration = SharedOptions.Configuration(language);
        Options.Add(_format);
        Options.Add(_asOf);
        _trackedChanges = SharedOptions.TrackedChanges(language);
        Options.Add(_configuration);
        Options.Add(_trackedChanges);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        OptionValues.OneOf("--format", arguments.GetValue(_format) ?? "json", Formats);
        var asOf = OptionValues.Day("--as-of", arguments.GetValue(_asOf));
        var loader = SharedOptions.LoaderOf(arguments.GetValue(_configuration), context.Environment);
        var inputs = _inputs.Find(arguments);
        var readers = new PlanReaders(withLexicon: false);
        var configurations = new ConfigurationProblems(context.Environment.WorkingFolder);
        var trackedChanges = arguments.GetValue(_trackedChanges);
        _ = SharedOptions.LimitsOf(trackedChanges, loader.For(null));
        var isComplete = true;
        using var output = new ExtractOutput(context.Output, isArray: !_inputs.IsOneFile(arguments));
        foreach (var (item, configuration, plan, problems) in OrderedBatch.Run(inputs, item => Read(item, loader.For(_inputs.PathOf(item, arguments, context.Environment)), readers, asOf, trackedChanges, context)))
        {
            isComplete &= !configurations.Complain(configuration, context);
            if (item.Skipped is { } skipped) context.Complain(skipped);
            foreach (var problem in problems) context.Complain(problem.Message);
            isComplete &= problems.Count == 0;
            if (plan is not null) output.Add(ExtractMaker.Make(item.File, plan, context.Language));
        }

        return isComplete ? ExitCodes.Clean : ExitCodes.CouldNotRun;
    }

    private static ExtractOutcome Read(InputItem item, DocumentConfiguration configuration, PlanReaders readers, DateOnly? asOf, string? trackedChanges, CliContext context)
    {
        if (item.Skipped is not null) return new ExtractOutcome(item, configuration, null, []);
        var read = InputReader.Read(item, context.Input, SharedOptions.LimitsOf(trackedChanges, configuration));
        var options = new PlanReadOptions(asOf ?? configuration.AsOf?.Value, context.Environment.Today);
        var plan = read.IsRead ? readers.For(configuration.Registry).Read(read.Document, options) : null;
        return new ExtractOutcome(item, configuration, plan, read.Document.Problems);
    }

    private sealed record ExtractOutcome(InputItem Item, DocumentConfiguration Configuration, Plan? Plan, IReadOnlyList<DocumentProblem> Problems);

    /// <summary>One object, or an array of them, written as they come. Prints nothing for one file that could not be read.</summary>
    private sealed class ExtractOutput : IDisposable
    {
        private readonly Stream _output;
        private readonly Utf8JsonWriter _writer;
        private readonly bool _isArray;

        public ExtractOutput(Stream output, bool isArray)
        {
            _output = output;
            _isArray = isArray;
            _writer = new Utf8JsonWriter(output, JsonStyle.Indented);
            if (isArray) _writer.WriteStartArray();
        }

        public void Add(ExtractJson facts)
        {
            JsonSerializer.Serialize(_writer, facts, ReportJson.Default.ExtractJson);
            if (_writer.BytesPending > 64 * 1024) _writer.Flush();
        }

        public void Dispose()
        {
            if (_isArray) _writer.WriteEndArray();
            _writer.Flush();
            if (_writer.BytesCommitted > 0) _output.WriteByte((byte)'\n');
            _writer.Dispose();
        }
    }
}
