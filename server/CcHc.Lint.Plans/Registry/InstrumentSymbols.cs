namespace CcHc.Lint.Plans.Registry;

/// <summary>Compares symbols of instruments however they are written.</summary>
public static class InstrumentSymbols
{
    /// <summary>The same for every way to write a symbol: spaces, dashes, capitals, leading zeros.</summary>
    public static string KeyOf(string symbol) => RegistryKeys.Symbol(symbol);
}
