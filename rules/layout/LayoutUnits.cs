using System.Globalization;

namespace CcHc.Lint.RulePacks;

/// <summary>Writes lengths and sizes as messages show them.</summary>
internal static class LayoutUnits
{
    /// <summary>At most one decimal, behind a comma: "12,5".</summary>
    public static string Vi(double value) => En(value).Replace('.', ',');

    /// <summary>At most one decimal: "12.5".</summary>
    public static string En(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>"12–13", or "12" where both are the same.</summary>
    public static string RangeVi(double least, double most) => least.Equals(most) ? Vi(least) : $"{Vi(least)}–{Vi(most)}";

    /// <inheritdoc cref="RangeVi"/>
    public static string RangeEn(double least, double most) => least.Equals(most) ? En(least) : $"{En(least)}–{En(most)}";
}
