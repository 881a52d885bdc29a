using CcHc.Lint.Fuzz;

namespace CcHc.Lint.Linting.Tests.Docx;

/// <summary>The first of the damaged files that "tests/Fuzz run" makes by the ten thousand.</summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(301)]
    public void Damaged_files_do_no_harm(int firstSeed)
    {
        var run = new FuzzRun();
        for (var seed = firstSeed; seed < firstSeed + 300; seed++) Assert.Null(run.Try(seed, SeedFiles.All) is { } failure ? $"seed {seed}: {failure}" : null);
        Assert.InRange(run.Readable, 50, 300);
        Assert.True(run.Findings > 500);
    }
}
