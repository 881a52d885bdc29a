namespace CcHc.Lint.Plans.Tests.Outline;

/// <summary>The files of cases that stand beside the tests, and the one check that they all go through.</summary>
internal static class PlanCaseFiles
{
    public static TheoryData<string, string> Of(string folder)
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Names(folder))
        {
            foreach (var item in PlanCase.Parse(Read(file))) data.Add(file, item.Name);
        }

        return data;
    }

    public static void Check(string file, string name)
    {
        var item = PlanCase.Parse(Read(file)).Single(candidate => candidate.Name == name);
        foreach (var (section, expected) in item.Expected) Assert.Equal(string.Join('\n', expected), string.Join('\n', item.Actual(section, expected)));
    }

    private static IEnumerable<string> Names(string folder) => typeof(PlanCaseFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".cases", StringComparison.Ordinal) && (name.StartsWith(folder + "/", StringComparison.Ordinal) || name.StartsWith(folder + "\\", StringComparison.Ordinal)));

    private static string Read(string file)
    {
        using var reader = new StreamReader(typeof(PlanCaseFiles).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
