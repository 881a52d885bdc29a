using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Transfer;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>The kinds of pieces that go to a process that runs rules; the first byte of each.</summary>
internal enum RunPiece : byte
{
    /// <summary>A compiled pack.</summary>
    Pack = 1,

    /// <summary>Registry files.</summary>
    Registry = 2,

    /// <summary>A document to check.</summary>
    Document = 3,
}

/// <summary>Rules and documents as bytes, for the process that runs rules.</summary>
internal static class RunRequest
{
    public static byte[] OfPack(PreparedPack pack) => Bytes(RunPiece.Pack, writer =>
    {
        writer.Write(pack.Key);
        CompiledPackTransfer.WriteBytes(writer, pack.Compiled!.Assembly);
        CompiledPackTransfer.WriteBytes(writer, pack.Compiled.Symbols);
        CompiledPackTransfer.WriteAll(writer, [.. pack.Pack.Rules.Where(pack.Has)], rule => Write(writer, rule.Head));
    });

    public static SentPack ReadPack(BinaryReader reader) => new(
        reader.ReadString(), CompiledPackTransfer.ReadBytes(reader), CompiledPackTransfer.ReadBytes(reader), CompiledPackTransfer.ReadAll(reader, () => ReadHead(reader)));

    public static byte[] OfRegistry(RegistryFiles registry) => Bytes(RunPiece.Registry, writer =>
    {
        writer.Write(registry.Key);
        CompiledPackTransfer.WriteAll(writer, registry.Files, file =>
        {
            writer.Write(file.Name);
            writer.Write(file.Text);
        });
    });

    public static SentRegistry ReadRegistry(BinaryReader reader) =>
        new(reader.ReadString(), CompiledPackTransfer.ReadAll(reader, () => new YamlFile(reader.ReadString(), reader.ReadString())));

    public static byte[] OfDocument(CodeRuleRequest request, IReadOnlyList<CodeRuleEntry> rules) => Bytes(RunPiece.Document, writer =>
    {
        writer.Write(request.Registry.Key);
        writer.Write(request.AsOf?.DayNumber ?? -1);
        writer.Write(request.Today.DayNumber);
        CompiledPackTransfer.WriteAll(writer, rules, entry =>
        {
            writer.Write(entry.Pack.Key);
            writer.Write(entry.Rule.Descriptor.Id);
        });
        DocumentTransfer.Write(writer, request.Document);
    });

    public static SentDocument ReadDocument(BinaryReader reader)
    {
        var registry = reader.ReadString();
        var asOf = reader.ReadInt32();
        var today = DateOnly.FromDayNumber(reader.ReadInt32());
        var rules = CompiledPackTransfer.ReadAll(reader, () => new SentRule(reader.ReadString(), reader.ReadString()));
        return new SentDocument(registry, new LintOptions(asOf < 0 ? null : DateOnly.FromDayNumber(asOf), today), rules, DocumentTransfer.Read(reader));
    }

    private static byte[] Bytes(RunPiece kind, Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write((byte)kind);
        write(writer);
        writer.Flush();
        return bytes.ToArray();
    }

    private static void Write(BinaryWriter writer, PackRuleHead head)
    {
        var about = head.Descriptor;
        foreach (var text in (string[])[about.Id, about.Code, about.Pack, about.Kind, head.Folder]) writer.Write(text);
        writer.Write((byte)about.Severity);
        foreach (var text in (LocalizedText[])[about.Title, about.Source, head.Message.Problem, head.Message.Reason, head.Message.Remedy])
        {
            writer.Write(text.Vi);
            writer.Write(text.En);
        }
    }

    private static PackRuleHead ReadHead(BinaryReader reader)
    {
        var (id, code, pack, kind, folder) = (reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());
        var severity = (Severity)reader.ReadByte();
        LocalizedText Text() => new(reader.ReadString(), reader.ReadString());
        var about = new RuleDescriptor(id, code, pack, kind, severity, Text(), Text());
        return new PackRuleHead(about, WhereClause.Everywhere, new PackMessage(Text(), Text(), Text()), folder);
    }
}

/// <summary>A compiled pack as it arrives.</summary>
internal sealed record SentPack(string Key, byte[] Assembly, byte[] Symbols, IReadOnlyList<PackRuleHead> Rules);

/// <summary>An office's registry entries as they arrive.</summary>
internal sealed record SentRegistry(string Key, IReadOnlyList<YamlFile> Files);

/// <summary>A rule that is to run.</summary>
internal sealed record SentRule(string Pack, string Id);

/// <summary>A document as it arrives.</summary>
internal sealed record SentDocument(string Registry, LintOptions Options, IReadOnlyList<SentRule> Rules, Document Document);
