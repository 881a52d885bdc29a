namespace CcHc.Lint.Plans.Facts;

/// <summary>
/// In what a symbol departs from the form that its kind and issuer demand, the graver first: Nghị định 30/2020/NĐ-CP, Phụ
/// lục I and III; Luật Ban hành văn bản quy phạm pháp luật; for the Party Hướng dẫn 36-HD/VPTW and Quy định 399-QĐ/TW.
/// </summary>
public enum CitationFormFault
{
    None,

    /// <summary>"117/2013-NĐ-CP", "18-NQ-TW": a hyphen where a slash belongs.</summary>
    HyphenForSlash,

    /// <summary>"76/NQ/CP": a slash where a hyphen belongs.</summary>
    SlashForHyphen,

    /// <summary>"61/2018/NĐCP": no hyphen between type and issuer.</summary>
    MissingHyphen,

    /// <summary>"76-NQ/CP": a state instrument in the Party's form.</summary>
    PartyFormForState,

    /// <summary>"18/NQ-TW": a Party document in the state's form.</summary>
    StateFormForParty,

    /// <summary>"61/NĐ-CP": a normative instrument of 1998 or later without its year.</summary>
    MissingYear,

    /// <summary>"76/2021/NQ-CP": a year in an administrative resolution of the Government.</summary>
    UnusualYear,

    /// <summary>"225/QD-TTg": D for Đ.</summary>
    PlainD,

    /// <summary>"145 /KH-UBND", "TCVN ISO 9001: 2015".</summary>
    StraySpace,

    /// <summary>"76/NQ–CP": a dash for the hyphen.</summary>
    Dash,

    /// <summary>"76/nq-cp", "225/QĐ-TTG", "30C/NQ-CP" in a text that is not in capitals throughout.</summary>
    LetterCase,

    /// <summary>"06/CT-CCHC": the code behind the type names a field of work and no body.</summary>
    IssuerNamesNoBody,
}
