using BenchmarkDotNet.Running;
using CcHc.Lint.Benchmarks;

switch (args)
{
    case ["--quick"]:
        QuickRun.Print(Console.Out);
        return 0;
    case ["rules", "--quick"]:
        RuleTimes.Print("a generated plan", SamplePlan.Text(), Console.Out);
        return 0;
    case ["rules", "--quick", var path] when File.Exists(path):
        RuleTimes.Print(Path.GetFileName(path), File.ReadAllText(path), Console.Out);
        return 0;
    case ["packs", "--quick"]:
        PackTimes.Print(Console.Out);
        return 0;
    case ["docx", "--quick", var markdown, var docx] when File.Exists(markdown) && File.Exists(docx):
        DocxTimes.Print(markdown, docx, Console.Out);
        return 0;
    case ["rules", ..]:
        Console.Error.WriteLine("usage: rules --quick [FILE]");
        return 2;
    case ["typing", "--steps", .. var plans]:
        CcHc.Lint.Benchmarks.Typing.TypingSteps.Print(200, plans is [] or ["short"], plans is [] or ["long"], Console.Out);
        return 0;
    case ["typing", var command] when File.Exists(command):
        CcHc.Lint.Benchmarks.Typing.TypingTimes.Print(command, Console.Out);
        return 0;
    case ["typing", ..]:
        Console.Error.WriteLine("usage: typing PATH-OF-CCHC-LINT | --steps [short|long]");
        return 2;
    case ["batch", "plans", var folder, var count] when int.TryParse(count, out var plans) && plans > 0:
        CcHc.Lint.Benchmarks.Batch.BatchTimes.WritePlans(folder, plans);
        return 0;
    case ["batch", var command] when File.Exists(command):
        CcHc.Lint.Benchmarks.Batch.BatchTimes.Print(command, textlint: null, Console.Out);
        return 0;
    case ["batch", var command, var textlint] when File.Exists(command) && Directory.Exists(Path.Combine(textlint, "node_modules")):
        CcHc.Lint.Benchmarks.Batch.BatchTimes.Print(command, Path.GetFullPath(textlint), Console.Out);
        return 0;
    case ["batch", ..]:
        Console.Error.WriteLine("usage: batch PATH-OF-CCHC-LINT [tests/Benchmarks/Textlint]   (there: npm ci && npm run phrases)");
        Console.Error.WriteLine("       batch plans FOLDER COUNT");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RuleEngineBenchmarks).Assembly).Run(args);
        return 0;
}
