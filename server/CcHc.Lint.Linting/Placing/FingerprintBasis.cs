using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CcHc.Lint.Linting.Placing;

/// <summary>What the fingerprints of a rule's findings in the same words below the same heading are made of; they differ by a count.</summary>
internal sealed class FingerprintBasis(string ruleId, FingerprintWords words, FingerprintWords heading) : IEquatable<FingerprintBasis>
{
    private readonly string _ruleId = ruleId;
    private readonly FingerprintWords _words = words;
    private readonly FingerprintWords _heading = heading;
    private List<string>? _made;
    private int _count;

    /// <summary>The latest version of the document that asked.</summary>
    public int Version { get; private set; }

    /// <summary>The fingerprint of the next finding of a version.</summary>
    public string Next(int version)
    {
        if (Version != version) _count = 0;
        Version = version;
        _count++;
        _made ??= [];
        if (_made.Count < _count) Make(_made);
        return _made[_count - 1];
    }

    public bool Equals(FingerprintBasis? other) =>
        other is not null && _words.Equals(other._words) && _heading.Equals(other._heading) && string.Equals(_ruleId, other._ruleId, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as FingerprintBasis);

    public override int GetHashCode() => HashCode.Combine(_ruleId, _words, _heading);

    private void Make(List<string> made)
    {
        const int ofNumber = 11;
        var most = Encoding.UTF8.GetMaxByteCount(_ruleId.Length + _words.Text.Length + _heading.Text.Length + 3) + ofNumber;
        byte[]? rented = null;
        var bytes = most <= 2048 ? stackalloc byte[2048] : rented = ArrayPool<byte>.Shared.Rent(most);
        var length = Put(_ruleId, bytes, 0);
        length = Put(_words.Text, bytes, length);
        length = Put(_heading.Text, bytes, length);
        if (rented is not null && _count > 1)
        {
            MakeAhead(made, bytes[..length]);
        }
        else
        {
            _count.TryFormat(bytes[length..], out var digits, default, CultureInfo.InvariantCulture);
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(bytes[..(length + digits)], hash);
            made.Add(NameOf(hash));
        }

        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>
    /// Makes as many more as there are: long words with thousands of findings are then hashed a few times, not thousands.
    /// </summary>
    /// <param name="begun">What stands before the count.</param>
    private static void MakeAhead(List<string> made, ReadOnlySpan<byte> begun)
    {
        using var common = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        common.AppendData(begun);
        Span<byte> number = stackalloc byte[11];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        for (var more = made.Count + 1; more > 0; more--)
        {
            (made.Count + 1).TryFormat(number, out var digits, default, CultureInfo.InvariantCulture);
            using var one = common.Clone();
            one.AppendData(number[..digits]);
            one.GetHashAndReset(hash);
            made.Add(NameOf(hash));
        }
    }

    private static string NameOf(ReadOnlySpan<byte> hash) => BinaryPrimitives.ReadUInt64BigEndian(hash).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Writes a text and the line's end behind it.</summary>
    /// <returns>The length up to behind them.</returns>
    private static int Put(string text, Span<byte> bytes, int length)
    {
        length += Encoding.UTF8.GetBytes(text, bytes[length..]);
        bytes[length] = (byte)'\n';
        return length + 1;
    }
}
