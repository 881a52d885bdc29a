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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RuleEngineBenchmarks).Assembly).Run(args);
        return 0;
}
