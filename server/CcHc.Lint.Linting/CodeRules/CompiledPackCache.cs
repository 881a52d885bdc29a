using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Code;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>
/// Keeps compiled packs in the user's own folder. The name of an entry is made of all that a compilation depends on, so
/// that none is ever stale; one that is damaged is as good as none.
/// </summary>
/// <param name="folder">Null for none: then every process compiles.</param>
internal sealed class CompiledPackCache(string? folder)
{
    private const string Ending = ".pack";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private static readonly Lazy<string> Environs = new(FindEnvirons);

    /// <summary>Name of the entry for a pack: sources, rules, the assemblies they are compiled against, compiler, version of the facts and runtime.</summary>
    public static string KeyOf(IReadOnlyList<string> rules, IReadOnlyList<PackSource> sources)
    {
        var text = new StringBuilder(Environs.Value);
        foreach (var rule in rules) text.Append('\n').Append(rule);
        foreach (var source in sources) text.Append('\n').Append(source.Name).Append('\n').Append(source.Text.Length).Append('\n').Append(source.Text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The entry, or null where there is none.</summary>
    public CompiledPack? Read(string key)
    {
        if (folder is null) return null;
        try
        {
            var file = Path.Combine(folder, key + Ending);
            if (!File.Exists(file)) return null;
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length < SHA256.HashSizeInBytes) return null;
            var content = bytes.AsSpan(0, bytes.Length - SHA256.HashSizeInBytes);
            if (!SHA256.HashData(content).AsSpan().SequenceEqual(bytes.AsSpan(content.Length))) return null;
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, content.Length));
            return CompiledPackTransfer.Read(reader);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Keeps an entry; where that is not possible the pack is compiled again next time.</summary>
    public void Write(string key, CompiledPack pack)
    {
        if (folder is null) return;
        try
        {
            Directory.CreateDirectory(folder);
            RemoveOld(folder);
            using var bytes = new MemoryStream();
            using var writer = new BinaryWriter(bytes);
            CompiledPackTransfer.Write(writer, pack);
            writer.Flush();
            var hash = SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            writer.Write(hash);
            writer.Flush();
            var temporary = Path.Combine(folder, $"{key}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.tmp");
            File.WriteAllBytes(temporary, bytes.ToArray());
            File.Move(temporary, Path.Combine(folder, key + Ending), overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost but time.
        }
    }

    private static void RemoveOld(string folder)
    {
        var oldest = TimeProvider.System.GetUtcNow().UtcDateTime - Kept;
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (File.GetLastWriteTimeUtc(file) < oldest) File.Delete(file);
        }
    }

    // The compiler's version is read from its file: loading it is what the cache is there to avoid.
    private static string FindEnvirons()
    {
        var text = new StringBuilder(FactsVersion.Text).Append('\n').Append(Environment.Version);
        foreach (var type in new[] { typeof(LocalizedText), typeof(Fact), typeof(LintRule), typeof(Rule) }) text.Append('\n').Append(type.Module.ModuleVersionId);
        var compiler = Path.Combine(AppContext.BaseDirectory, "Microsoft.CodeAnalysis.CSharp.dll");
        if (File.Exists(compiler)) text.Append('\n').Append(AssemblyName.GetAssemblyName(compiler).FullName);
        var own = Path.Combine(AppContext.BaseDirectory, "CcHc.Lint.CodeRules.dll");
        if (File.Exists(own)) text.Append('\n').Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(own))));
        return text.ToString();
    }
}
