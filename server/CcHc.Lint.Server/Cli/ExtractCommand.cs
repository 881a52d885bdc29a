using System.CommandLine;
using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Plans;
using CcHc.Lint.RulePacks;
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
        Options.Add(_format);
        Options.Add(_asOf);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        OptionValues.OneOf("--format", arguments.GetValue(_format) ?? "json", Formats);
        var options = new PlanReadOptions(OptionValues.Day("--as-of", arguments.GetValue(_asOf)), context.Environment.Today);
        var inputs = _inputs.Find(arguments);
        var reader = new PlanReader(BuiltInRegistry.Load());
        var isComplete = true;
        using var output = new ExtractOutput(context.Output, isArray: !_inputs.IsOneFile(arguments));
        foreach (var (item, plan, problems) in OrderedBatch.Run(inputs, item => Read(item, reader, options, context)))
        {
            if (item.Skipped is { } skipped) context.Complain(skipped);
            foreach (var problem in problems) context.Complain(problem.Message);
            isComplete &= problems.Count == 0;
            if (plan is not null) output.Add(ExtractMaker.Make(item.File, plan, context.Language));
        }

        return isComplete ? ExitCodes.Clean : ExitCodes.CouldNotRun;
    }

    private static (InputItem Item, Plan? Plan, IReadOnlyList<DocumentProblem> Problems) Read(
        InputItem item, PlanReader reader, PlanReadOptions options, CliContext context)
    {
        if (item.Skipped is not null) return (item, null, []);
        var read = InputReader.Read(item, context.Input);
        return (item, read.IsRead ? reader.Read(read.Document, options) : null, read.Document.Problems);
    }

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
            _writer = new Utf8JsonWriter(output, ReportJson.WriterOptions);
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
