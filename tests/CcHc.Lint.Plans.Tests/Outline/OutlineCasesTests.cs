namespace CcHc.Lint.Plans.Tests.Outline;

public sealed class OutlineCasesTests
{
    public static TheoryData<string, string> Cases => PlanCaseFiles.Of("Outline");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads(string file, string name) => PlanCaseFiles.Check(file, name);
}
