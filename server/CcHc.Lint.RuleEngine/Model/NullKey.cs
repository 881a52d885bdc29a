namespace CcHc.Lint.RuleEngine.Model;

/// <summary>Stands for null where a dictionary takes none.</summary>
internal sealed class NullKey
{
    public static readonly NullKey Instance = new();

    private NullKey()
    {
    }
}
