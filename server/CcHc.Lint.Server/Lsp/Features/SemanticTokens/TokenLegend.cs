using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.SemanticTokens;

/// <summary>The kinds of words that are coloured. "deprecated" is the specification's own modifier, which themes strike through.</summary>
internal static class TokenLegend
{
    public const int Citation = 0;
    public const int Deadline = 1;
    public const int Agency = 2;

    public const int Former = 1 << 6;
    private const int Deprecated = 1 << 7;

    public static SemanticTokensLegend Legend { get; } = new(
        ["citation", "deadline", "agency"],
        ["inForce", "superseded", "expired", "periodOver", "amended", "notYet", "former", "deprecated"]);

    public static int ModifiersOf(InstrumentStatus status) => status switch
    {
        InstrumentStatus.InForce => 1,
        InstrumentStatus.Superseded => 1 << 1 | Deprecated,
        InstrumentStatus.Expired => 1 << 2 | Deprecated,
        InstrumentStatus.PeriodOver => 1 << 3 | Deprecated,
        InstrumentStatus.Amended => 1 << 4,
        InstrumentStatus.NotYet => 1 << 5,
        _ => 0,
    };

    public static int ModifiersOf(bool isFormer) => isFormer ? Former | Deprecated : 0;
}
