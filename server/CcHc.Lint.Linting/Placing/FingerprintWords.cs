namespace CcHc.Lint.Linting.Placing;

/// <summary>A folded text, with the fingerprints that were made of it; one object for each text of a document, compared by reference.</summary>
internal sealed class FingerprintWords(string text, int number)
{
    private readonly List<FingerprintBasis> _bases = [];

    public string Text { get; } = text;

    /// <summary>The latest version of the document that has it.</summary>
    public int Version { get; set; }

    /// <summary>What fingerprints of a rule's findings in these words below a heading are made of.</summary>
    public FingerprintBasis BasisOf(string ruleId, FingerprintWords heading, int version)
    {
        foreach (var known in _bases)
        {
            if (ReferenceEquals(known.Heading, heading) && string.Equals(known.RuleId, ruleId, StringComparison.Ordinal)) return known;
        }

        // Headings that are being written come and go.
        _bases.RemoveAll(basis => basis.Version < version - 1);
        var made = new FingerprintBasis(ruleId, this, heading);
        _bases.Add(made);
        return made;
    }

    /// <summary>Quicker than the runtime's hash of an object.</summary>
    public override int GetHashCode() => number;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);
}
