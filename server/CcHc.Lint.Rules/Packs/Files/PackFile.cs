using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Rules.Packs.Files;

/// <summary>What pack.yaml says.</summary>
public sealed record PackFile
{
    [Field("Tên gói: chữ thường không dấu, chữ số và gạch nối.", "The pack's id: small letters without marks, digits and hyphens.", Example = "so-noi-vu", IsRequired = true)]
    public string Id { get; init; } = "";

    [Field("Phiên bản của gói.", "The pack's version.", Example = "1.0.0", IsRequired = true)]
    public string Version { get; init; } = "";

    [Field("Một dòng nói về gói.", "One line on the pack.", Example = "Quy tắc riêng của Sở Nội vụ", IsRequired = true)]
    public LocalizedText? Title { get; init; }

    [Field("Các phiên bản dữ kiện dùng được: từ min đến dưới max (xem pack reference).", "Versions of the facts that the pack is made for: from min to below max (see pack reference).", Example = "{min: 1.0.0, max: 2.0.0}")]
    public EngineFile? Engine { get; init; }

    [Field("Ngôn ngữ của thông báo trong gói.", "Languages of the pack's messages.", Example = "[vi, en]")]
    public IReadOnlyList<string> Languages { get; init; } = [];

    [Field("Mức của từng quy tắc trong gói.", "Severities of the pack's rules, by id.", Example = "{khong-dung-tu-x: info}")]
    public PhraseTable Severities { get; init; } = PhraseTable.Empty;

    [Field("Tệp sổ đăng ký trong gói.", "Registry files in the pack.", Example = "[so-dang-ky.yml]")]
    public IReadOnlyList<string> Registry { get; init; } = [];
}

/// <summary>Versions of what packs are written against (<see cref="FactsVersion"/>).</summary>
public sealed record EngineFile
{
    [Field("Phiên bản thấp nhất.", "Lowest version.", Example = "1.0.0")]
    public string? Min { get; init; }

    [Field("Phiên bản không còn dùng được.", "First version that no longer fits.", Example = "2.0.0")]
    public string? Max { get; init; }
}
