namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>A fact that meets a pattern's own conditions.</summary>
internal sealed class FactEntry(Fact fact) : IndexEntry<FactEntry>
{
    public Fact Fact { get; } = fact;

    /// <summary>The fact's version that the conditions were tested on.</summary>
    public int Version { get; set; } = fact.Version;

    /// <summary>The last of the matches that this fact made; the others before it follow by <see cref="PartialMatch.PreviousOfEntry"/>.</summary>
    public PartialMatch? LastMatch { get; private set; }

    /// <summary>The last of the partial matches that this fact is the witness of; the others follow by <see cref="PartialMatch.PreviousWitnessed"/>.</summary>
    public PartialMatch? LastWitnessed { get; private set; }

    public void AddMatch(PartialMatch match)
    {
        match.Entry = this;
        match.PreviousOfEntry = LastMatch;
        if (LastMatch is not null) LastMatch.NextOfEntry = match;
        LastMatch = match;
    }

    public void RemoveMatch(PartialMatch match)
    {
        if (match.PreviousOfEntry is { } previous) previous.NextOfEntry = match.NextOfEntry;
        if (match.NextOfEntry is { } next) next.PreviousOfEntry = match.PreviousOfEntry;
        else LastMatch = match.PreviousOfEntry;
    }

    public void AddWitnessed(PartialMatch match)
    {
        match.Witness = this;
        match.PreviousWitnessed = LastWitnessed;
        if (LastWitnessed is not null) LastWitnessed.NextWitnessed = match;
        LastWitnessed = match;
    }

    public void RemoveWitnessed(PartialMatch match)
    {
        if (match.PreviousWitnessed is { } previous) previous.NextWitnessed = match.NextWitnessed;
        if (match.NextWitnessed is { } next) next.PreviousWitnessed = match.PreviousWitnessed;
        else LastWitnessed = match.PreviousWitnessed;
        match.Witness = null;
        match.PreviousWitnessed = null;
        match.NextWitnessed = null;
    }
}
