namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>A fact in a session's memory.</summary>
internal sealed class Fact(object value, long sequence)
{
    public object Value { get; set; } = value;

    /// <summary>Place in the order of insertion.</summary>
    public long Sequence { get; } = sequence;

    /// <summary>How often it was updated.</summary>
    public int Version { get; set; }

    public bool IsLive { get; set; } = true;

    /// <summary>True where nothing has happened to it but its insertion.</summary>
    public bool IsNew => Version == 0 && IsLive;

    /// <summary>True for a fact that a match has made.</summary>
    public bool IsLinked { get; set; }

    /// <summary>True where an update has brought a value of another type, so that not every pattern it came to fits any more.</summary>
    public bool HasChangedType { get; set; }

    /// <summary>Facts are told apart by reference; their place makes a quicker hash code than the runtime's.</summary>
    public override int GetHashCode() => Sequence.GetHashCode();

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);
}
