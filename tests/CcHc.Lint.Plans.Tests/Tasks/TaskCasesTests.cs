using CcHc.Lint.Plans.Tests.Outline;

namespace CcHc.Lint.Plans.Tests.Tasks;

public sealed class TaskCasesTests
{
    public static TheoryData<string, string> Cases => PlanCaseFiles.Of("Tasks");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads(string file, string name) => PlanCaseFiles.Check(file, name);
}
