namespace CcHc.Lint.Server.Tests.Cli;

public sealed class ExitCodeTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData(SamplePlans.Clean, "warning", 0)]
    [InlineData(SamplePlans.Clean, "info", 0)]
    [InlineData(SamplePlans.WithoutLead, "error", 1)]
    [InlineData(SamplePlans.WithoutLead, "warning", 1)]
    [InlineData(SamplePlans.WithoutLead, "info", 1)]
    [InlineData(SamplePlans.WithoutLead, "never", 0)]
    public void Findings_decide_with_the_threshold(string text, string failOn, int expected)
    {
        var file = _work.Write("ke-hoach.md", text);
        Assert.Equal(expected, _work.Run("check", file, "--fail-on", failOn).Code);
    }

    [Fact]
    public void The_threshold_is_warning_when_none_is_given()
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.WithoutLead);
        Assert.Equal(1, _work.Run("check", file).Code);
    }

    [Theory]
    [InlineData("never")]
    [InlineData("error")]
    public void A_file_that_cannot_be_read_weighs_more_than_findings(string failOn)
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.WithoutLead);
        Assert.Equal(2, _work.Run("check", file, _work.PathOf("khong-co.md"), "--fail-on", failOn).Code);
    }
}
