using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Facts;

/// <summary>A legal instrument, Party document or standard that the text cites.</summary>
/// <param name="Text">From the type word, where it stands directly before the symbol, to the end of the symbol; white space folded.</param>
/// <param name="Symbol">Normalised: NFC, Đ for Ð, no white space; a malformed one stays malformed. Null for a law cited by name.</param>
/// <param name="Kind">The type word of the instrument ("Nghị quyết", "Tiêu chuẩn"), its own or one it shares; null where none is known.</param>
/// <param name="Name">Name of a law cited by name ("Luật Ngân sách nhà nước"), else null.</param>
/// <param name="Date">The cited date, its own or one that serves the whole list; null if none.</param>
/// <param name="Issuer">The cited issuer as written, or null.</param>
/// <param name="IsSelf">True where the document cites itself (its own number).</param>
/// <param name="IsBasis">True in a căn cứ line, before the body and in a chapter for the legal bases.</param>
public sealed record Citation(
    int Ordinal,
    string Text,
    string? Symbol,
    string? Kind,
    string? Name,
    DateOnly? Date,
    string? Issuer,
    bool IsSelf,
    bool IsBasis) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>Identity of the registry entry ("76/NQ-CP@2021-07-15"), or null where the registry has none or cannot tell which.</summary>
    public string? Resolved { get; init; }

    public InstrumentStatus Status { get; init; } = InstrumentStatus.Unknown;

    /// <summary>The instrument that took its place on the as-of day, where <see cref="Status"/> is Superseded; else null.</summary>
    public Instrument? Successor { get; init; }

    /// <summary>Since when the status holds, or null.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Confidence of the relation that the status rests on.</summary>
    public Confidence Confidence { get; init; } = Confidence.Verified;

    /// <summary>True where "số" stands before the symbol.</summary>
    public bool HasSo { get; init; }

    /// <summary>True where the type word stands directly before the symbol; false where it is shared or missing.</summary>
    public bool HasOwnTypeWord { get; init; }

    /// <summary>True where the date is written at this citation or serves its list, false where there is none.</summary>
    public bool HasDate => Date is not null;

    /// <summary>The year written behind a law's name ("Luật Ngân sách nhà nước năm 2015"), or null.</summary>
    public int? NameYear { get; init; }

    /// <summary>True where the words introduce a short name ("sau đây gọi tắt là …").</summary>
    public bool IsAliasDefinition { get; init; }
}
