namespace CcHc.Lint.Plans.Texts;

/// <summary>The place where one reader keeps what it found in the words of a unit (<see cref="UnitReadings"/>).</summary>
/// <typeparam name="T">Immutable, and a pure function of the words and of what the value itself names as its condition.</typeparam>
internal sealed class UnitSlot<T>
    where T : class
{
    private readonly int _index = UnitSlots.Next();

    /// <summary>What was found in these words before, or null.</summary>
    public T? Find(TextUnit unit) => (T?)unit.Readings.At(_index);

    public T Keep(TextUnit unit, T found)
    {
        unit.Readings.Keep(_index, found);
        return found;
    }
}

/// <summary>Numbers the slots; every reader has a fixed one, so they are few.</summary>
internal static class UnitSlots
{
    public const int Count = 24;

    private static int _next = -1;

    public static int Next()
    {
        var next = Interlocked.Increment(ref _next);
        return next < Count ? next : throw new InvalidOperationException($"There are more than {Count} readers that keep what they found.");
    }
}
