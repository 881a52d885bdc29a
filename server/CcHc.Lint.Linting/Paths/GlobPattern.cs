namespace CcHc.Lint.Linting.Paths;

/// <summary>
/// A file pattern: "*" and "?" within a name, "[abc]" for one of these characters, "**" for any folders. For shells that
/// hand patterns on unexpanded.
/// </summary>
public sealed class GlobPattern
{
    private readonly string[] _parts;

    private GlobPattern(string folder, string[] parts)
    {
        Folder = folder;
        _parts = parts;
    }

    /// <summary>The part before the first wildcard: the folder to look in, "" for the working folder.</summary>
    public string Folder { get; }

    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny("*?[") >= 0;

    public static GlobPattern Parse(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var first = Array.FindIndex(parts, IsPattern);
        var folder = string.Join('/', parts.Take(first));
        if (first == 1 && folder.Length == 0) folder = "/";
        return new GlobPattern(folder, parts[first..]);
    }

    /// <summary>True where a path below <see cref="Folder"/> fits.</summary>
    public bool Fits(string relativePath) => Fits(relativePath.Split('/'), 0, 0);

    private bool Fits(string[] names, int name, int part)
    {
        if (part == _parts.Length) return name == names.Length;
        if (_parts[part] == "**")
        {
            for (var next = name; next <= names.Length; next++)
            {
                if (Fits(names, next, part + 1)) return true;
            }

            return false;
        }

        return name < names.Length && NameFits(names[name], _parts[part]) && Fits(names, name + 1, part + 1);
    }

    // Linear but for one step back: after a mismatch the latest "*" takes one character more.
    private static bool NameFits(string name, string pattern)
    {
        var (n, p, star, starName) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                starName = n;
            }
            else if (p < pattern.Length && OneFits(name[n], pattern, p, out var after))
            {
                p = after;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++starName;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }

    private static bool OneFits(char c, string pattern, int at, out int after)
    {
        after = at + 1;
        if (pattern[at] == '?') return true;
        var close = pattern[at] == '[' ? pattern.IndexOf(']', at + 1) : -1;
        if (close < 0) return pattern[at] == c;
        after = close + 1;
        var set = pattern.AsSpan(at + 1, close - at - 1);
        var negated = set.Length > 0 && set[0] is '!' or '^';
        if (negated) set = set[1..];
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (set[i] <= c && c <= set[i + 2]) return !negated;
                i += 2;
            }
            else if (set[i] == c)
            {
                return !negated;
            }
        }

        return negated;
    }
}
