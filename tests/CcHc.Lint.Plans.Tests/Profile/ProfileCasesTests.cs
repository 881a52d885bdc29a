using CcHc.Lint.Plans.Tests.Outline;

namespace CcHc.Lint.Plans.Tests.Profile;

public sealed class ProfileCasesTests
{
    public static TheoryData<string, string> Cases => PlanCaseFiles.Of("Profile");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads(string file, string name) => PlanCaseFiles.Check(file, name);
}
