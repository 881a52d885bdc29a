using CcHc.Lint.Rules.Packs.Kinds;
using CcHc.Lint.Rules.Packs.Matching;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Rules.Packs.Files;

/// <summary>Whether a difference counts.</summary>
public enum Exactness
{
    /// <summary>It doesn't.</summary>
    Any,

    /// <summary>It does.</summary>
    Exact,
}

/// <summary>Whether a fix can be applied without a reader.</summary>
public enum FixSafety
{
    Unsafe,
    Safe,
}

/// <summary>kind: phrase.</summary>
public sealed record PhraseFile : RuleFile
{
    [Field("Cụm từ không được dùng: danh sách, hoặc “cụm sai: cụm đúng”.", "Wordings that are not allowed: a list, or a mapping to what is right.", Example = "{triễn khai: triển khai}", IsRequired = true)]
    public PhraseTable Phrases { get; init; } = PhraseTable.Empty;

    [Field("Cụm từ dài hơn được chấp nhận.", "Longer wordings that are accepted.", Example = "[triễn khai thử]")]
    public IReadOnlyList<string> Except { get; init; } = [];

    [Field("exact: phân biệt chữ hoa, chữ thường.", "exact: capitals matter.", Example = "exact")]
    public Exactness Case { get; init; }

    [Field("any: không phân biệt dấu.", "any: marks don't matter.", Example = "any")]
    public Exactness Marks { get; init; } = Exactness.Exact;

    [Field("safe: thay được mà không cần đọc lại.", "safe: can be replaced without a reader.", Example = "safe")]
    public FixSafety Fix { get; init; }

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        if (Phrases.Entries.Count == 0)
        {
            place.Error("phrases", "Cần ít nhất một cụm từ.", "At least one wording is needed.");
            return null;
        }

        PhrasePattern Pattern(string phrase) => new(phrase, Case == Exactness.Exact, Marks == Exactness.Exact);
        return new PhraseRule(
            head, [.. Phrases.Entries.Select(entry => new ForbiddenPhrase(Pattern(entry.Phrase), entry.Replacement))], [.. Except.Select(Pattern)], Fix == FixSafety.Safe);
    }
}

/// <summary>kind: pattern.</summary>
public sealed record PatternFile : RuleFile
{
    [Field("Biểu thức chính quy .NET.", "A .NET regular expression.", Example = "\"\\\\b[Qq]uý (5|6|7|8|9)\"", IsRequired = true)]
    public string Pattern { get; init; } = "";

    [Field("Chữ thay thế; $1 là nhóm thứ nhất.", "What to write instead; $1 is the first group.", Example = "\"quý IV\"")]
    public string? Replace { get; init; }

    [Field("Chữ chắc chắn có trong mọi chỗ khớp: chỉ những đoạn có chữ đó được xét, nhanh hơn nhiều.", "Words that every match holds: only blocks with one of them are looked at, which is much faster.", Example = "[quý]")]
    public IReadOnlyList<string> Contains { get; init; } = [];

    [Field("exact: phân biệt chữ hoa, chữ thường.", "exact: capitals matter.", Example = "exact")]
    public Exactness Case { get; init; }

    [Field("safe: thay được mà không cần đọc lại.", "safe: can be replaced without a reader.", Example = "safe")]
    public FixSafety Fix { get; init; }

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        var regex = PatternReader.Read(Pattern, Case == Exactness.Exact, place, "pattern");
        if (regex is null) return null;
        return new PatternRule(head, regex, PatternReader.LiteralsOf(Contains, Pattern), Replace, Fix == FixSafety.Safe);
    }
}

/// <summary>kind: occurrence.</summary>
public sealed record OccurrenceFile : RuleFile
{
    [Field("Các cụm từ được đếm chung.", "The wordings that are counted together.", Example = "[người dân]", IsRequired = true)]
    public IReadOnlyList<string> Phrases { get; init; } = [];

    [Field("Ít nhất bao nhiêu lần trong văn bản.", "At least so often in a document.", Example = "1")]
    public int? AtLeast { get; init; }

    [Field("Nhiều nhất bao nhiêu lần.", "At most so often.", Example = "3")]
    public int? AtMost { get; init; }

    [Field("Đếm trong cả văn bản (document) hay từng chương (chapter).", "Counted in the document or in each chapter.", Example = "chapter")]
    public CountScope Per { get; init; }

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        if (Phrases.Count == 0 || (AtLeast is null && AtMost is null) || AtLeast < 0 || AtMost < 0)
        {
            place.Error(Phrases.Count == 0 ? "phrases" : "at-most", "Cần cụm từ và at-least hoặc at-most (từ 0).", "Wordings and at-least or at-most (from 0) are needed.");
            return null;
        }

        return new OccurrenceRule(head, [.. Phrases.Select(phrase => new PhrasePattern(phrase, isExactCase: false, isExactMarks: true))], AtLeast ?? 0, AtMost, Per);
    }
}

/// <summary>kind: consistency.</summary>
public sealed record ConsistencyFile : RuleFile
{
    [Field("Các cách viết của cùng một từ.", "The spellings of one word.", Example = "[bộ phận một cửa, bộ phận Một cửa]", IsRequired = true)]
    public IReadOnlyList<string> Spellings { get; init; } = [];

    [Field("Cách viết đúng; bỏ trống là cách được dùng nhiều nhất trong văn bản.", "The right one; by default the one that the document uses most.", Example = "bộ phận Một cửa")]
    public string? Preferred { get; init; }

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        if (Spellings.Distinct(StringComparer.Ordinal).Count() < 2)
        {
            place.Error("spellings", "Cần ít nhất hai cách viết khác nhau.", "At least two different spellings are needed.");
            return null;
        }

        if (Preferred is not null && !Spellings.Contains(Preferred, StringComparer.Ordinal))
        {
            place.Error("preferred", "Phải là một trong các cách viết của spellings.", "Must be one of the spellings.");
            return null;
        }

        return new ConsistencyRule(head, [.. Spellings.Select(spelling => new PhrasePattern(spelling, isExactCase: true, isExactMarks: true))], Preferred);
    }
}

/// <summary>kind: definition.</summary>
public sealed record DefinitionFile : RuleFile
{
    [Field("Từ cần được giải thích trước khi dùng.", "The term that must be explained before it is used.", Example = "DVCTT", IsRequired = true)]
    public string Term { get; init; } = "";

    [Field("Chữ giải thích, có cả từ đó.", "The words that explain it, the term included.", Example = "dịch vụ công trực tuyến (DVCTT)", IsRequired = true)]
    public string Definition { get; init; } = "";

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        if (Term.Length == 0 || Definition.Length == 0) return null;
        if (Definition.Contains(Term, StringComparison.Ordinal))
            return new DefinitionRule(head, new PhrasePattern(Term, isExactCase: true, isExactMarks: true), new PhrasePattern(Definition, isExactCase: false, isExactMarks: true));
        place.Error("definition", $"Phải có “{Term}” trong chữ giải thích.", $"Must hold “{Term}”.");
        return null;
    }
}
