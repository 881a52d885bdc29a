using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Texts;

/// <summary>
/// The words of a folded text (runs of letters and digits) with a number made of their letters, found once, so that a
/// reader passes from word to word and looks closer only at those that may open what it looks for.
/// </summary>
/// <remarks>Arrays of numbers: lists of our own structs would be compiled anew at every start of the program.</remarks>
public sealed class WordTable
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly uint[] _hashes;

    public WordTable(string folded)
    {
        var most = (folded.Length / 3) + 2;
        var (starts, ends, hashes) = (new int[most], new int[most], new uint[most]);
        var count = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (!Characters.IsLetterOrDigit(folded[i])) continue;
            var start = i;
            var hash = WordHash.Of(folded[i]);
            for (i++; i < folded.Length && Characters.IsLetterOrDigit(folded[i]); i++) hash = WordHash.With(hash, folded[i]);
            if (count == starts.Length)
            {
                Array.Resize(ref starts, count * 2);
                Array.Resize(ref ends, count * 2);
                Array.Resize(ref hashes, count * 2);
            }

            starts[count] = start;
            ends[count] = i;
            hashes[count++] = hash;
        }

        (Count, _starts, _ends, _hashes) = (count, starts, ends, hashes);
    }

    public int Count { get; }

    /// <summary>Offset of each word.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count);

    /// <summary>Offset behind each word.</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    /// <summary><see cref="WordHash"/> of each word.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, Count);
}
