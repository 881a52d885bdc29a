namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>A fact that meets a pattern's own conditions.</summary>
internal sealed class FactEntry(Fact fact) : IndexEntry<FactEntry>
{
    public Fact Fact { get; } = fact;

    /// <summary>The fact's version that the conditions were tested on.</summary>
    public int Version { get; set; } = fact.Version;

    /// <summary>The matches that this fact made.</summary>
    public List<PartialMatch>? Matches { get; private set; }

    /// <summary>The partial matches that this fact is the witness of.</summary>
    public List<PartialMatch>? Witnessed { get; private set; }

    public void AddMatch(PartialMatch match)
    {
        Matches ??= new List<PartialMatch>(1);
        match.Entry = this;
        match.PositionInEntry = Matches.Count;
        Matches.Add(match);
    }

    public void RemoveMatch(PartialMatch match)
    {
        var last = Matches![^1];
        Matches[match.PositionInEntry] = last;
        last.PositionInEntry = match.PositionInEntry;
        Matches.RemoveAt(Matches.Count - 1);
    }

    public void AddWitnessed(PartialMatch match)
    {
        Witnessed ??= new List<PartialMatch>(1);
        match.Witness = this;
        match.PositionInWitness = Witnessed.Count;
        Witnessed.Add(match);
    }

    public void RemoveWitnessed(PartialMatch match)
    {
        var last = Witnessed![^1];
        Witnessed[match.PositionInWitness] = last;
        last.PositionInWitness = match.PositionInWitness;
        Witnessed.RemoveAt(Witnessed.Count - 1);
        match.Witness = null;
    }
}
