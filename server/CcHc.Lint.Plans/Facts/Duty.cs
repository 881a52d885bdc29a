namespace CcHc.Lint.Plans.Facts;

/// <summary>A body that the chapter on implementation names.</summary>
public sealed record Duty(int Ordinal, string AgencyId) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}

/// <summary>The chapter on implementation.</summary>
/// <param name="Chapter">Its heading.</param>
/// <param name="NamedAgencies">How many single bodies it gives duties to by name.</param>
/// <param name="HasCatchAll">True where it speaks to all bodies at once ("Các sở, ban, ngành …"), so that nobody is left out.</param>
public sealed record DutyChapter(int Ordinal, Section Chapter, int NamedAgencies, bool HasCatchAll) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
