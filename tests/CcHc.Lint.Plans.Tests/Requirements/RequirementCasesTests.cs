using CcHc.Lint.Plans.Tests.Outline;

namespace CcHc.Lint.Plans.Tests.Requirements;

public sealed class RequirementCasesTests
{
    public static TheoryData<string, string> Cases => PlanCaseFiles.Of("Requirements");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads(string file, string name) => PlanCaseFiles.Check(file, name);
}
