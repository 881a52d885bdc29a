using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules.Packs.Code;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>Sources and compiled packs as bytes, between processes and in the cache.</summary>
public static class CompiledPackTransfer
{
    public static void Write(BinaryWriter writer, CompiledPack pack)
    {
        WriteAll(writer, pack.Rules, writer.Write);
        WriteAll(writer, pack.Problems, problem =>
        {
            writer.Write(problem.File);
            writer.Write(problem.Line);
            writer.Write(problem.Column);
            writer.Write(problem.Field);
            writer.Write(problem.Message.Vi);
            writer.Write(problem.Message.En);
        });
        WriteBytes(writer, pack.Assembly);
        WriteBytes(writer, pack.Symbols);
    }

    /// <exception cref="EndOfStreamException">The bytes end too early.</exception>
    public static CompiledPack Read(BinaryReader reader) => new(
        ReadAll(reader, reader.ReadString),
        ReadAll(reader, () => new YamlProblem(
            reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadString(), new LocalizedText(reader.ReadString(), reader.ReadString()), IsError: true)),
        ReadBytes(reader), ReadBytes(reader));

    /// <summary>What a compiler needs to know.</summary>
    public static void WriteSources(BinaryWriter writer, string name, IReadOnlyList<string> rules, IReadOnlyList<PackSource> sources)
    {
        writer.Write(name);
        WriteAll(writer, rules, writer.Write);
        WriteAll(writer, sources, source =>
        {
            writer.Write(source.Name);
            writer.Write(source.Text);
        });
    }

    /// <summary>The other way round.</summary>
    public static (string Name, IReadOnlyList<string> Rules, IReadOnlyList<PackSource> Sources) ReadSources(BinaryReader reader) =>
        (reader.ReadString(), ReadAll(reader, reader.ReadString), ReadAll(reader, () => new PackSource(reader.ReadString(), reader.ReadString())));

    internal static void WriteAll<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items) write(item);
    }

    internal static List<T> ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var items = new List<T>();
        for (var left = reader.ReadInt32(); left > 0; left--) items.Add(read());
        return items;
    }

    internal static void WriteBytes(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    internal static byte[] ReadBytes(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        var bytes = reader.ReadBytes(Math.Max(0, length));
        return bytes.Length == length ? bytes : throw new EndOfStreamException();
    }
}
