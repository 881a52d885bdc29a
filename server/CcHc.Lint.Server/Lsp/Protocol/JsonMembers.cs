using System.Text.Json;

namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>
/// Members of a JSON object, taken as the generated readers take them: unknown ones are passed over, null is as good as
/// nothing where a member may be left out, and of two with one name the last counts.
/// </summary>
/// <exception cref="JsonException">A member that is required is not there, or one is of another type.</exception>
internal static class JsonMembers
{
    public static string Text(this JsonElement parent, string name) => parent.TextOrNull(name) ?? throw Missing(name);

    public static string? TextOrNull(this JsonElement parent, string name) => Find(parent, name, out var value) ? TextOf(value, name) : null;

    public static int Number(this JsonElement parent, string name) => parent.NumberOrNull(name) ?? throw Missing(name);

    public static int? NumberOrNull(this JsonElement parent, string name)
    {
        if (!Find(parent, name, out var value)) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw Wrong(name, "a whole number");
    }

    public static bool Flag(this JsonElement parent, string name) => parent.FlagOrNull(name) ?? throw Missing(name);

    public static bool? FlagOrNull(this JsonElement parent, string name)
    {
        if (!Find(parent, name, out var value)) return null;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong(name, "true or false");
    }

    /// <summary>A value of any type that outlives the message; null for none.</summary>
    public static JsonElement? AnyOrNull(this JsonElement parent, string name) => Find(parent, name, out var value) ? value.Clone() : null;

    /// <param name="read">Reads the object's members.</param>
    public static T Object<T>(this JsonElement parent, string name, Func<JsonElement, T> read)
        where T : class => parent.ObjectOrNull(name, read) ?? throw Missing(name);

    /// <inheritdoc cref="Object{T}(JsonElement, string, Func{JsonElement, T})"/>
    public static T? ObjectOrNull<T>(this JsonElement parent, string name, Func<JsonElement, T> read)
        where T : class => Find(parent, name, out var value) ? read(value) : null;

    /// <param name="read">Reads an entry, which is an object.</param>
    public static List<T> Objects<T>(this JsonElement parent, string name, Func<JsonElement, T> read)
        where T : class => parent.ObjectsOrNull(name, read) ?? throw Missing(name);

    /// <inheritdoc cref="Objects{T}(JsonElement, string, Func{JsonElement, T})"/>
    public static List<T>? ObjectsOrNull<T>(this JsonElement parent, string name, Func<JsonElement, T> read)
        where T : class
    {
        if (!FindList(parent, name, out var values)) return null;
        var list = new List<T>(values.GetArrayLength());
        foreach (var value in values.EnumerateArray()) list.Add(read(value));
        return list;
    }

    public static List<string> Texts(this JsonElement parent, string name) => parent.TextsOrNull(name) ?? throw Missing(name);

    public static List<string>? TextsOrNull(this JsonElement parent, string name)
    {
        if (!FindList(parent, name, out var values)) return null;
        var list = new List<string>(values.GetArrayLength());
        foreach (var value in values.EnumerateArray()) list.Add(TextOf(value, name));
        return list;
    }

    /// <summary>Has the reader of an object that needs none of its members refuse what is no object.</summary>
    public static void RequireObject(this JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object) throw new JsonException("An object is expected.");
    }

    private static bool FindList(JsonElement parent, string name, out JsonElement values)
    {
        if (!Find(parent, name, out values)) return false;
        return values.ValueKind == JsonValueKind.Array ? true : throw Wrong(name, "a list");
    }

    private static bool Find(JsonElement parent, string name, out JsonElement value)
    {
        parent.RequireObject();
        try
        {
            return parent.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("The name of a member holds half a surrogate pair.", broken);
        }
    }

    private static string TextOf(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String) throw Wrong(name, "a text");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException($"“{name}” holds what is no text in UTF-8 or half a surrogate pair.", broken);
        }
    }

    private static JsonException Missing(string name) => new($"“{name}” is missing or null.");

    private static JsonException Wrong(string name, string expected) => new($"“{name}” is not {expected}.");
}
