using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>
/// The file <c>.cchc-lint.lock</c> beside a configuration: the packs that it names with the hash of their content. Where it
/// is there, a pack that has changed since does not run.
/// </summary>
/// <param name="Path">Full path.</param>
/// <param name="Packs">What is locked; empty where the file has a mistake.</param>
public sealed record PackLock(string Path, IReadOnlyList<LockedPack> Packs)
{
    public const string FileName = ".cchc-lint.lock";

    private const int MaxCharacters = 256 * 1024;

    private const string HashPrefix = "sha256:";

    /// <summary>The lock beside a configuration; null where there is none.</summary>
    /// <param name="configuration">Full path of the configuration.</param>
    /// <param name="problems">Gets what is wrong with the file: then no pack fits it.</param>
    public static PackLock? Beside(string configuration, List<ConfigurationProblem> problems)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(configuration)!, FileName);
        if (!File.Exists(path)) return null;
        if (ConfigurationFiles.ReadTextFile(path, MaxCharacters, out var unreadable) is { } text) return Read(path, text, problems);
        problems.Add(new ConfigurationProblem(new ConfigurationPlace(path, 1, 1), "", unreadable!));
        return new PackLock(path, []);
    }

    /// <summary>Why a pack must not run; null where it is the one that was locked.</summary>
    /// <param name="named">The path by which the configuration names it.</param>
    public LocalizedText? Against(string named, RulePack pack)
    {
        var locked = Packs.FirstOrDefault(entry => entry.Path == Normal(named));
        if (locked is null)
        {
            return new LocalizedText(
                $"Gói “{named}” không có trong {FileName} nên không chạy. Nếu muốn dùng gói này, chạy: cchc-lint pack lock",
                $"The pack “{named}” is not in {FileName} and does not run. To use it, run: cchc-lint pack lock");
        }

        if (string.Equals(locked.Hash, pack.Hash, StringComparison.Ordinal)) return null;
        return new LocalizedText(
            $"Gói “{named}” ({pack.Manifest.Version}) đã thay đổi so với {FileName} ({locked.Version}) nên không chạy. Nếu thay đổi này là chủ ý, chạy: cchc-lint pack lock",
            $"The pack “{named}” ({pack.Manifest.Version}) is not the one in {FileName} ({locked.Version}) and does not run. If the change is meant, run: cchc-lint pack lock");
    }

    /// <summary>The text of a lock for packs by the paths that name them.</summary>
    public static string TextOf(IReadOnlyDictionary<string, RulePack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var text = new StringBuilder("# Tạo bởi: cchc-lint pack lock. Không sửa bằng tay · Made by: cchc-lint pack lock. Don't edit.\nversion: 1\npacks:\n");
        foreach (var (named, pack) in packs.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            text.Append($"- path: \"{Normal(named).Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n  id: {pack.Manifest.Id}\n  version: \"{pack.Manifest.Version}\"\n  hash: {HashPrefix}{pack.Hash}\n");
        return text.ToString();
    }

    private static PackLock Read(string path, string text, List<ConfigurationProblem> problems)
    {
        var found = new YamlProblemList();
        var packs = new List<LockedPack>();
        if (YamlTree.Read(new YamlFile(path, text), found) is { } root)
        {
            var top = new YamlEntryReader(path, "", root, found);
            if (top.RequiredText("version") is { Length: > 0 } and not "1")
                top.Error(top.Node("version"), "version", "Tệp khóa này do phiên bản mới hơn của chương trình tạo.", "This lock was made by a later version of the program.");
            packs.AddRange(top.Entries("packs", ReadPack));
            top.Finish();
        }

        problems.AddRange(found.InOrder().Where(problem => problem.IsError).Select(ConfigurationReader.Convert));
        return new PackLock(path, found.ErrorCount > 0 ? [] : packs);
    }

    private static LockedPack ReadPack(YamlEntryReader entry)
    {
        var hash = entry.RequiredText("hash");
        if (hash.Length > 0 && !hash.StartsWith(HashPrefix, StringComparison.Ordinal)) entry.Error(entry.Node("hash"), "hash", "Phải bắt đầu bằng sha256:.", "Must begin with sha256:.");
        entry.Text("id");
        var locked = new LockedPack(Normal(entry.RequiredText("path")), entry.RequiredText("version"), hash.Length > HashPrefix.Length ? hash[HashPrefix.Length..] : "");
        entry.Finish();
        return locked;
    }

    private static string Normal(string named)
    {
        var path = named.Replace('\\', '/').TrimEnd('/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}

/// <summary>A pack as it was when it was locked.</summary>
/// <param name="Path">As the configuration names it, with "/".</param>
/// <param name="Hash">SHA-256 over all its files, in hexadecimal.</param>
public sealed record LockedPack(string Path, string Version, string Hash);
