using System.Globalization;
using CcHc.Lint.Fuzz;

// A file that takes longer is a hang.
var limit = TimeSpan.FromSeconds(2);
switch (args)
{
    case ["large", var clauses, var path]:
        File.WriteAllBytes(path, SeedFiles.Plan(int.Parse(clauses, CultureInfo.InvariantCulture)).Bytes());
        return 0;
    case ["one", var seed, var path]:
        File.WriteAllBytes(path, new Mutator(int.Parse(seed, CultureInfo.InvariantCulture)).Mutate(SeedFiles.All));
        return 0;
    case ["run", var count, .. var more] when more.Length <= 1:
        var first = more.Length == 0 ? 1 : int.Parse(more[0], CultureInfo.InvariantCulture);
        return Run(first, int.Parse(count, CultureInfo.InvariantCulture));
    default:
        Console.Error.WriteLine("usage: run COUNT [FIRST_SEED] | one SEED OUT.docx | large CLAUSES OUT.docx");
        return 2;
}

int Run(int first, int count)
{
    var run = new FuzzRun();
    var failures = 0;
    for (var seed = first; seed < first + count; seed++)
    {
        if (run.Try(seed, SeedFiles.All) is not { } failure) continue;
        failures++;
        Console.WriteLine($"seed {seed}: {failure}");
    }

    var isSlow = run.Slowest.Time > limit;
    Console.WriteLine($"{count} files, {run.Readable} readable, {run.Findings} findings, slowest {run.Slowest.Time.TotalMilliseconds:F0} ms (seed {run.Slowest.Seed}), {failures} failures");
    return failures > 0 || isSlow ? 1 : 0;
}
