using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans;

/// <summary>Reads two parts of a document that do not need each other: at the same time where the document has the processors to itself, else one after the other.</summary>
internal static class SideBySide
{
    /// <param name="isAlone">True where a second processor may help.</param>
    /// <param name="places">Gets the places of both parts.</param>
    /// <param name="here">Read on this thread; the one that takes longer.</param>
    /// <param name="there">Read on another one.</param>
    /// <exception cref="OperationCanceledException">A part gave up. The other one has ended by then, or was not begun.</exception>
    public static (TFirst First, TSecond Second) Read<TFirst, TSecond>(bool isAlone, FactPlaces places, Func<FactPlaces, TFirst> here, Func<FactPlaces, TSecond> there)
        where TFirst : class
        where TSecond : class
    {
        if (!isAlone || Environment.ProcessorCount == 1) return (here(places), there(places));
        var (ours, theirs) = (places.Sheet(), places.Sheet());
        var found = SecondProcessor.Run(() => here(ours), () => there(theirs));
        places.TakeBack(ours);
        places.TakeBack(theirs);
        return found;
    }
}
