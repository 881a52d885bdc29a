namespace CcHc.Lint.Plans.Numbering;

/// <summary>The values of numbers of parts and annexes, for rules.</summary>
public static class CountedNumber
{
    /// <summary>The value of an Arabic or Roman number, whatever its case: 2 for "02", "II", "ii."; null for what is none.</summary>
    public static int? ValueOf(string number) =>
        NumberLabel.Parse(number.ToUpperInvariant()) is { Style: NumberStyle.Arabic or NumberStyle.Roman, Before: "" } label ? label.Value : null;
}
