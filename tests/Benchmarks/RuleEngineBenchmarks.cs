using BenchmarkDotNet.Attributes;

namespace CcHc.Lint.Benchmarks;

/// <summary>Seven rules over one plan; time must grow with the facts, not with their product.</summary>
[MemoryDiagnoser]
public class RuleEngineBenchmarks
{
    private ISessionFactory _factory = null!;
    private List<object> _facts = null!;

    [Params(30, 300, 3000)]
    public int Citations { get; set; }

    [Params(200, 2000)]
    public int Instruments { get; set; }

    [Params(50, 500, 5000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _factory = PlanRules.Compile();
        _facts = PlanFacts.Make(Citations, Instruments, Tasks);
    }

    [Benchmark]
    public int InsertAndFire() => PlanRules.Run(_factory, _facts);
}
