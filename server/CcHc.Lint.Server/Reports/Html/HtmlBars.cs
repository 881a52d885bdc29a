using System.Globalization;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports.Html;

/// <summary>A bar of counts by severity, as a picture; the number stands beside it, so that it needs no text of its own.</summary>
internal static class HtmlBars
{
    private const double Width = 300;

    /// <param name="counts">By <see cref="Severity"/>.</param>
    /// <param name="most">The count that fills the whole width.</param>
    public static void Draw(HtmlBuilder html, int[] counts, int most)
    {
        html.Open("svg", ("viewBox", "0 0 300 12"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"));
        var x = 0.0;
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info])
        {
            if (counts[(int)severity] == 0) continue;
            var width = Width * counts[(int)severity] / most;
            html.Open("rect", ("x", Number(x)), ("y", "0"), ("width", Number(width)), ("height", "12"), ("class", ContractNames.Of(severity))).Close("rect");
            x += width;
        }

        html.Close("svg");
    }

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
