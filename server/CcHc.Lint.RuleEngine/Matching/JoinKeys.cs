using CcHc.Lint.RuleEngine.Expressions;
using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>Computes the keys of both sides of a join.</summary>
internal static class JoinKeys
{
    /// <summary>The one key of a join without equalities.</summary>
    private static readonly object Everything = new();

    public static object Earlier(List<JoinKey> keys, object?[] frame)
    {
        if (keys.Count == 0) return Everything;
        if (keys.Count == 1) return Part(keys[0].Earlier, keys[0].IgnoreCase, frame);
        var parts = new object[keys.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = Part(keys[i].Earlier, keys[i].IgnoreCase, frame);
        return new CompositeKey(parts);
    }

    public static object Own(List<JoinKey> keys, object?[] frame)
    {
        if (keys.Count == 0) return Everything;
        if (keys.Count == 1) return Part(keys[0].Own, keys[0].IgnoreCase, frame);
        var parts = new object[keys.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = Part(keys[i].Own, keys[i].IgnoreCase, frame);
        return new CompositeKey(parts);
    }

    private static object Part(Evaluator evaluator, bool ignoreCase, object?[] frame)
    {
        var value = evaluator.Evaluate(frame);
        if (value is null) return NullKey.Instance;
        return ignoreCase ? new CaselessKey((string)value) : value;
    }

    private sealed class CompositeKey(object[] parts) : IEquatable<CompositeKey>
    {
        private readonly object[] _parts = parts;
        private readonly int _hash = Hash(parts);

        public bool Equals(CompositeKey? other)
        {
            if (other is null || other._hash != _hash || other._parts.Length != _parts.Length) return false;
            for (var i = 0; i < _parts.Length; i++)
            {
                if (!_parts[i].Equals(other._parts[i])) return false;
            }

            return true;
        }

        public override bool Equals(object? obj) => Equals(obj as CompositeKey);

        public override int GetHashCode() => _hash;

        private static int Hash(object[] parts)
        {
            var hash = default(HashCode);
            foreach (var part in parts) hash.Add(part);
            return hash.ToHashCode();
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
