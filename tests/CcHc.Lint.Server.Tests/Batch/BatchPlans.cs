namespace CcHc.Lint.Server.Tests.Batch;

/// <summary>A folder of documents that differ from each other: plans with findings, clean ones, a damaged one.</summary>
internal static class BatchPlans
{
    public const int Count = 24;

    /// <summary>Writes the documents below "kho" and gives that folder's path.</summary>
    public static string Write(Workspace work)
    {
        for (var i = 0; i < Count; i++) work.Write($"kho/{(char)('a' + (i % 3))}/{i:D2}.md", TextOf(i));
        work.Write("kho/b/hong.md", [0xFF, 0xC3, 0x28, 0x00, 0x41]);
        work.Write("kho/c/anh.pdf", "%PDF-1.7");
        return work.PathOf("kho");
    }

    public static string TextOf(int number) => (number % 3) switch
    {
        0 => SamplePlans.WithoutLead.Replace("Rà soát biểu mẫu điện tử", $"Rà soát biểu mẫu điện tử đợt {number}", StringComparison.Ordinal),
        1 => $"{SamplePlans.Clean}\n\nĐợt {number}: thực hiện của của năm trước.\n<!-- cchc-lint-disable-next-line doubled-words -- trích nguyên văn -->\nThực hiện các các việc.\n",
        _ => $"{SamplePlans.Clean}\n\nĐợt {number}.\n",
    };
}
