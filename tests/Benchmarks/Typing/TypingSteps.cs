using System.Diagnostics;
using System.Globalization;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Plans;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Benchmarks.Typing;

/// <summary>
/// What each step between a key press and its published findings costs in one process, hot. Of many keys the least and the
/// median time are stated, which what other programs take from the processor makes longer, and the processor time in the
/// mean, which it does not; that includes collecting garbage.
/// </summary>
public static class TypingSteps
{
    private const string Uri = "file:///plans/plan.md";

    /// <param name="keys">How many keys to measure in the short plan; a seventh of it in the long one.</param>
    public static void Print(int keys, bool withShort, bool withLong, TextWriter output)
    {
        if (withShort) Print("64 KB", SamplePlan.Text(), keys, keys, output);
        if (withLong) Print("1 MB", TypingTimes.LongPlan(), keys / 7, keys / 7, output);
    }

    private static void Print(string name, string text, int warmUp, int keys, TextWriter output)
    {
        var registry = BuiltInRegistry.Load();
        var reader = new PlanReader(registry, BuiltInLexicon.Load(registry));
        var linter = new Linter(reader, [.. BuiltInRules.All.Where(rule => !rule.Descriptor.IsPreview)]);
        var options = new PlanReadOptions(null, registry.KnownUntil);
        var services = new ServerServices(new ConfiguredChecker(new ServerSettings(), TimeProvider.System, null), new ServerSettings(), TimeProvider.System, null);
        var maker = new DiagnosticMaker(services);
        var memory = new CheckMemory();
        var steps = new StepClock();
        var typist = new Typist(text, seed: 7);
        var lines = new LineIndex(text, PositionEncoding.Utf16);
        for (var key = 0; key < warmUp + keys; key++)
        {
            if (key == warmUp) steps.Clear();
            var (line, character, length, typed) = typist.Next();
            var range = new Server.Lsp.Protocol.Range(new Position(line, character), new Position(line, character + length));
            steps.Begin();
            lines = TextChanges.Apply(lines, [new TextDocumentContentChangeEvent(typed) { Range = range }], out _);
            steps.End("text");
            var document = DocumentReader.ReadText("plan.md", lines.Text, memory: memory.Plan.Document);
            steps.End("parse");
            var plan = reader.Read(document, options, memory.Plan);
            steps.End("facts");
            var result = linter.Lint(plan, selection: null, memory: memory);
            steps.End("rules, placing, suppression");
            var analysis = new Analysis(Uri, key, lines, result, services.Checker);
            var diagnostics = maker.Make(analysis);
            steps.End("diagnostics");
            services.Outgoing.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(Uri, diagnostics) { Version = key }, DiagnosticsWriter.Write);
            steps.End("JSON");
        }

        output.WriteLine($"{name}, {keys} keys after {warmUp}");
        steps.Print(output);
        output.WriteLine();
    }

    /// <summary>Times of named steps, one for each key.</summary>
    private sealed class StepClock
    {
        private readonly List<string> _names = [];
        private readonly Dictionary<string, List<double>> _times = new(StringComparer.Ordinal);
        private readonly Dictionary<string, long> _bytes = new(StringComparer.Ordinal);
        private readonly Dictionary<string, TimeSpan> _processor = new(StringComparer.Ordinal);
        private TimeSpan _startProcessor;
        private long _start;
        private long _startBytes;

        public void Clear()
        {
            _times.Clear();
            _bytes.Clear();
            _processor.Clear();
            _collections = (GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2), GC.GetTotalPauseDuration());
            _names.Clear();
        }

        private (int Gen0, int Gen1, int Gen2, TimeSpan Pause) _collections;

        public void Begin()
        {
            _startBytes = GC.GetAllocatedBytesForCurrentThread();
            _startProcessor = Environment.CpuUsage.TotalTime;
            _start = Stopwatch.GetTimestamp();
        }

        public void End(string step)
        {
            var time = Stopwatch.GetElapsedTime(_start).TotalMilliseconds;
            _processor[step] = _processor.GetValueOrDefault(step) + Environment.CpuUsage.TotalTime - _startProcessor;
            var bytes = GC.GetAllocatedBytesForCurrentThread() - _startBytes;
            if (!_times.TryGetValue(step, out var times))
            {
                _names.Add(step);
                _times.Add(step, times = []);
            }

            times.Add(time);
            _bytes[step] = _bytes.GetValueOrDefault(step) + bytes;
            Begin();
        }

        public void Print(TextWriter output)
        {
            output.WriteLine($"{"step",-30}  least   median  processor     KB   (ms)");
            var (least, median, processor) = (0.0, 0.0, 0.0);
            foreach (var name in _names)
            {
                var times = _times[name];
                times.Sort();
                least += times[0];
                median += times[times.Count / 2];
                var mean = _processor[name].TotalMilliseconds / times.Count;
                processor += mean;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-30} {times[0],6:F2}   {times[times.Count / 2],6:F2}     {mean,6:F2} {_bytes[name] / times.Count / 1024,6}"));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"collections: {GC.CollectionCount(0) - _collections.Gen0}, of generation 1 and up {GC.CollectionCount(1) - _collections.Gen1}, of 2 {GC.CollectionCount(2) - _collections.Gen2}; {(GC.GetTotalPauseDuration() - _collections.Pause).TotalMilliseconds:F0} ms"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"sum",-30} {least,6:F2}   {median,6:F2}     {processor,6:F2}"));
        }
    }
}
