namespace CcHc.Lint.RuleEngine.Tests.Differential;

/// <summary>A fact that can be updated: the same as long as type and id are.</summary>
/// <param name="Version">A number that no two states of any item share.</param>
public abstract record Item(int Id, int Version, int X, int Y, string? S) : IIdentityProvider
{
    public object GetIdentity() => (GetType(), Id);

    public string Stamp => Id + "." + Version;
}

public sealed record P(int Id, int Version, int X, int Y, string? S) : Item(Id, Version, X, Y, S);

public sealed record Q(int Id, int Version, int X, int Y, string? S) : Item(Id, Version, X, Y, S);

public sealed record R(int Id, int Version, int X, int Y, string? S) : Item(Id, Version, X, Y, S);

/// <summary>A fact that rules make for other rules.</summary>
public sealed record Mark(string Source, int X);

/// <summary>What a rule says of a match.</summary>
public sealed record Out(int Rule, string Text);

/// <summary>A match that plain loops expect.</summary>
/// <param name="Stamp">The states of all facts of the match.</param>
public sealed record Expected(Out Out, string Stamp);
