using CcHc.Lint.RuleEngine.Expressions;
using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>Computes the keys of both sides of a join that has some. A key holds until the next one is asked for, unless it is <see cref="Kept"/>.</summary>
internal sealed class JoinKeys(List<JoinKey> keys)
{
    private readonly CompositeKey? _composite = keys.Count > 1 ? new CompositeKey(new object[keys.Count]) : null;

    public object Earlier(object?[] frame)
    {
        if (_composite is null) return Part(keys[0].Earlier, keys[0].IgnoreCase, frame);
        for (var i = 0; i < keys.Count; i++) _composite.Parts[i] = Part(keys[i].Earlier, keys[i].IgnoreCase, frame);
        return _composite;
    }

    public object Own(object?[] frame)
    {
        if (_composite is null) return Part(keys[0].Own, keys[0].IgnoreCase, frame);
        for (var i = 0; i < keys.Count; i++) _composite.Parts[i] = Part(keys[i].Own, keys[i].IgnoreCase, frame);
        return _composite;
    }

    /// <summary>The key as it can be kept.</summary>
    public static object Kept(object key) => key is CompositeKey composite ? new CompositeKey([.. composite.Parts]) : key;

    private static object Part(Evaluator evaluator, bool ignoreCase, object?[] frame)
    {
        var value = evaluator.Evaluate(frame);
        if (value is null) return NullKey.Instance;
        return ignoreCase ? new CaselessKey((string)value) : value;
    }

    private sealed class CompositeKey(object[] parts) : IEquatable<CompositeKey>
    {
        public object[] Parts { get; } = parts;

        public bool Equals(CompositeKey? other)
        {
            if (other is null || other.Parts.Length != Parts.Length) return false;
            for (var i = 0; i < Parts.Length; i++)
            {
                if (!Parts[i].Equals(other.Parts[i])) return false;
            }

            return true;
        }

        public override bool Equals(object? obj) => Equals(obj as CompositeKey);

        public override int GetHashCode()
        {
            var hash = 0;
            foreach (var part in Parts) hash = unchecked((hash ^ part.GetHashCode()) * (int)0x9E3779B1);
            return hash;
        }
    }

    private sealed class CaselessKey(string text) : IEquatable<CaselessKey>
    {
        private readonly string _text = text;

        public bool Equals(CaselessKey? other) => other is not null && string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

        public override bool Equals(object? obj) => Equals(obj as CaselessKey);

        public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_text);
    }
}
