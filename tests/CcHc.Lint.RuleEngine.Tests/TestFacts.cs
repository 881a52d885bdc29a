namespace CcHc.Lint.RuleEngine.Tests;

public interface IKeyed
{
    string Key { get; }
}

public abstract record Thing(string Key) : IKeyed;

public enum Colour
{
    Red,
    Green,
}

public sealed record Box(string Key, int Size = 0, Colour Colour = Colour.Red, string? Owner = null) : Thing(Key);

public sealed record Label(string Key, string Text = "", int Size = 0) : Thing(Key);

/// <summary>What rules yield in tests.</summary>
public sealed record Note(string Text);

/// <summary>A fact that is the same as long as its id is.</summary>
public sealed class Counter(int id, int value) : IIdentityProvider
{
    public int Id { get; } = id;

    public int Value { get; set; } = value;

    public object GetIdentity() => Id;
}

/// <summary>Where rules write down that they fired, in order.</summary>
public sealed class Log
{
    public List<string> Lines { get; } = [];

    public void Add(string line) => Lines.Add(line);
}

internal static class TestSession
{
    public static ISessionFactory Factory(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.PrivateTypes().NestedTypes().From(rules));
        return repository.Compile();
    }

    public static ISession With(params Type[] rules) => Factory(rules).CreateSession();

    /// <summary>Texts of all notes, in the order of their insertion.</summary>
    public static string[] Notes(this ISession session) => [.. session.Query<Note>().AsEnumerable().Select(n => n.Text)];

    /// <summary>Inserts the facts, fires, and gives the texts of all notes.</summary>
    public static string[] NotesFor(this ISession session, params object[] facts)
    {
        session.InsertAll(facts);
        session.Fire();
        return session.Notes();
    }
}
