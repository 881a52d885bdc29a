using System.Text;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;

namespace CcHc.Lint.Linting.Tests;

/// <summary>
/// Neither what is remembered of the version before changes anything nor reading side by side: after any edits the facts,
/// their places and the findings are those of the same text read by itself, part after part. The sequences of edits are seeded; CCHC_MEMORY_SEEDS runs more of them.
/// </summary>
public sealed class MemoryTests
{
    private const int Edits = 30;

    private static readonly LintOptions Options = new(null, new DateOnly(2026, 11, 20));

    private static readonly Linter Linter = Linter.BuiltIn();

    // Endings, letters and phrases that turn one text into another kind: definitions, citations, heads, former bodies, NFD.
    private static readonly string[] Pieces =
    [
        "a", "ế", " ", "\n", "\r\n", "\t", "| ", "|", "%", ":", ";", "(", ")", "**", "# ", "- ", "1. ", "II. ", "\u00A0", "e\u0302\u0301", "Ð", "🙂",
        "thủ tục hành chính (TTHC)", " (sau đây viết tắt là DVCTT)", "Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ", "số 15 /KH-UBND", "TCVN ISO 9001",
        "\n\nNơi nhận:\n- Như trên;\n", "\n\nPHỤ LỤC\n\n", "của của", "quy phạm, pháp luật", "hoà", "hóa", "hàng năm", "hằng năm", "HDND", "từng bước hoàn thiện", "95% hồ sơ",
        "Đối với cấp xã:\n", "Bộ Thông tin và Truyền thông", "UBND cấp huyện", "tỉnh Bắc Giang", "ngày … tháng … năm 2023", "mức độ 3, 4", "ban hành kèm theo Phụ lục I",
        "\n| 1 | Kiểm tra công tác cải cách hành chính | Báo cáo | Sở Nội vụ | Các sở | Quý I/2022 |\n", "Quyết định của Thủ tướng Chính phủ về phê duyệt Đề án đổi mới",
        "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020", "<!-- cchc-lint-disable-line vague-deadline -- thử -->",
        "\n1. Kiểm tra công vụ\n- Cơ quan chủ trì: Sở Nội vụ\n- Thời gian hoàn thành: Quý I/2026\n", "\n+ Sản phẩm:\n", " (chủ trì: Sở Tư pháp; thời gian: trong thời gian sớm nhất)", "I. KẾT QUẢ THỰC HIỆN\n",
    ];

    public static TheoryData<string, int> Runs()
    {
        var seeds = int.TryParse(Environment.GetEnvironmentVariable("CCHC_MEMORY_SEEDS"), out var more) ? more : 2;
        var runs = new TheoryData<string, int>();
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "plan-*.md").Order(StringComparer.Ordinal))
        {
            for (var seed = 0; seed < seeds; seed++) runs.Add(Path.GetFileName(file), seed);
        }

        return runs;
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_remembered_version_and_a_second_processor_change_no_fact_and_no_finding(string file, int seed)
    {
        var random = new Random(seed);
        var text = File.ReadAllText(Path.Combine(Repository.Root, "examples", file));
        var memory = new CheckMemory();
        for (var edit = 0; edit < Edits; edit++)
        {
            // Now and then a version is overtaken while it is read, and another setting comes in.
            if (random.Next(5) == 0) GiveUp(Edited(text, random), memory);
            var options = random.Next(8) == 0 ? Options with { AsOf = new DateOnly(2015 + random.Next(12), 1, 1) } : Options;
            var fresh = Shown(text, options, memory: null, out var freshFacts);
            var remembered = Shown(text, options with { IsAlone = random.Next(2) == 0 }, memory, out var facts);
            Assert.Equal(fresh, remembered);
            Assert.Equal(freshFacts, facts);
            Assert.Equal(fresh, Shown(text, options with { IsAlone = true }, memory: null, out _));
            text = Edited(text, random);
        }
    }

    private static void GiveUp(string text, CheckMemory memory)
    {
        using var given = new CancellationTokenSource();
        given.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Linter.Read(DocumentReader.ReadText("plan.md", text, memory: memory.Plan.Document), Options with { IsAlone = true }, memory.Plan, given.Token));
    }

    private static string Edited(string text, Random random)
    {
        var (at, other) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
        var (from, to) = (Math.Min(at, other), Math.Max(at, other));
        return random.Next(12) switch
        {
            // Somewhere else, so that what stood behind it is shifted; a block twice; the rest gone, or its first part.
            0 => text[from..to] + text[..from] + text[to..],
            1 when to - from < 4000 => text[..to] + text[from..to] + text[to..],
            2 when to - from < 400 => text[..from] + text[to..],
            3 => text.Replace("\n\n", "\n", StringComparison.Ordinal) + "\n\n" + text[..Math.Min(200, text.Length)],
            4 or 5 when text.Length > 1 => text.Remove(Math.Min(at, text.Length - 1), 1),
            _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
        };
    }

    private static string Shown(string text, LintOptions options, CheckMemory? memory, out List<Fact> facts)
    {
        var plan = Linter.Read(DocumentReader.ReadText("plan.md", text, memory: memory?.Plan.Document), options, memory?.Plan);
        var result = Linter.Lint(plan, selection: null, isAlone: options.IsAlone, memory: memory);
        var shown = new StringBuilder();
        facts = [.. plan.Facts];
        foreach (var fact in facts) Show(fact, plan, shown);
        foreach (var finding in result.Findings)
        {
            shown.Append(finding.Rule.Code).Append(' ').Append(finding.Span).Append(' ').Append(finding.Severity).Append(' ').Append(finding.Fingerprint).Append(' ').Append(finding.Text)
                .Append(' ').Append(finding.Message.Problem.Vi).Append(finding.Message.Reason.Vi).Append(finding.Message.Remedy.Vi);
            foreach (var related in finding.Related) shown.Append(" @").Append(related.Span).Append(related.Message.Vi);
            foreach (var fix in finding.Fixes) shown.Append(" > ").Append(fix.Title.Vi).Append(string.Join(',', fix.Edits.Select(item => $"{item.Span}={item.NewText}")));
            shown.Append('\n');
        }

        foreach (var problem in result.Problems) shown.Append(problem.Code).Append('\n');
        foreach (var notice in result.Notices) shown.Append(notice.Vi).Append('\n');
        return shown.ToString();
    }

    private static void Show(Fact fact, Plan plan, StringBuilder shown)
    {
        shown.Append(fact);
        foreach (var part in Enum.GetValues<FactPart>())
        {
            if (plan.Places.OwnSpanOf(fact, part) is { } span) shown.Append(' ').Append(part).Append(span);
            if (plan.Places.TextOf(fact, part) is { } words) shown.Append(" “").Append(words.Text).Append("” ").Append(words.SourceSpan);
        }

        shown.Append('\n');
    }
}
