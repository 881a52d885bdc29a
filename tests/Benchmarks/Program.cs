using BenchmarkDotNet.Running;
using CcHc.Lint.Benchmarks;

if (args is ["--quick"])
    QuickRun.Print(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(RuleEngineBenchmarks).Assembly).Run(args);
