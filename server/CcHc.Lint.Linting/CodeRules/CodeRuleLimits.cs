namespace CcHc.Lint.Linting.CodeRules;

/// <summary>What the code of a pack may cost; what goes beyond is cut off and named.</summary>
public sealed record CodeRuleLimits
{
    public static readonly CodeRuleLimits Default = new();

    /// <summary>Most time of a processor for one rule in one document; by the clock it may be six times as long, here and below.</summary>
    public TimeSpan RuleTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The same for a process to start and read a document before the first rule.</summary>
    public TimeSpan ReadTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The same to compile a pack.</summary>
    public TimeSpan CompileTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Managed memory of a process that runs rules, in bytes.</summary>
    public long HeapBytes { get; init; } = 384L * 1024 * 1024;

    /// <summary>All memory of a process that runs rules, in bytes.</summary>
    public long ProcessBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Managed memory of a process that compiles, in bytes.</summary>
    public long CompilerHeapBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Longest answer for one rule in one document, in bytes.</summary>
    public int AnswerBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How often a rule may be cut off before it is left out until the program ends.</summary>
    public int Strikes { get; init; } = 2;

    /// <summary>Most processes at once.</summary>
    public int Processes { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 4);
}
