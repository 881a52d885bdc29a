using System.Buffers;
using System.Runtime.InteropServices;
using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Texts;

/// <summary>
/// The words of a folded text (runs of letters and digits) with a number made of their letters, found once, so that a
/// reader passes from word to word and looks closer only at those that may open what it looks for.
/// </summary>
/// <remarks>One array of numbers: lists of our own structs would be compiled anew at every start of the program.</remarks>
public sealed class WordTable
{
    // Numbers of this many words are gathered on the stack.
    private const int OnStack = 128;

    // Starts of all words, then ends, then hashes.
    private readonly int[] _numbers;

    public WordTable(string folded)
    {
        // Between two words there is at least one character.
        var most = (folded.Length + 1) / 2;
        if (most <= OnStack)
        {
            Span<int> gathered = stackalloc int[3 * OnStack];
            _numbers = Read(folded, gathered, most);
        }
        else
        {
            var rented = ArrayPool<int>.Shared.Rent(3 * most);
            _numbers = Read(folded, rented, most);
            ArrayPool<int>.Shared.Return(rented);
        }

        foreach (var hash in Hashes) Bits |= BitOf(hash);
    }

    public int Count => _numbers.Length / 3;

    /// <summary>A bit for each word (<see cref="BitOf"/>), so that most words that a text has not can be told at once.</summary>
    public ulong Bits { get; }

    /// <param name="hash">A <see cref="WordHash"/>.</param>
    public static ulong BitOf(uint hash) => 1UL << (int)(hash >> 26);

    /// <summary>Offset of each word.</summary>
    public ReadOnlySpan<int> Starts => _numbers.AsSpan(0, Count);

    /// <summary>Offset behind each word.</summary>
    public ReadOnlySpan<int> Ends => _numbers.AsSpan(Count, Count);

    /// <summary><see cref="WordHash"/> of each word.</summary>
    public ReadOnlySpan<uint> Hashes => MemoryMarshal.Cast<int, uint>(_numbers.AsSpan(2 * Count));

    private static int[] Read(string folded, Span<int> gathered, int most)
    {
        var starts = gathered[..most];
        var ends = gathered.Slice(most, most);
        var hashes = gathered.Slice(2 * most, most);
        var count = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (!Characters.IsLetterOrDigit(folded[i])) continue;
            var start = i;
            var hash = WordHash.Of(folded[i]);
            for (i++; i < folded.Length && Characters.IsLetterOrDigit(folded[i]); i++) hash = WordHash.With(hash, folded[i]);
            starts[count] = start;
            ends[count] = i;
            hashes[count++] = (int)hash;
        }

        var numbers = new int[3 * count];
        starts[..count].CopyTo(numbers);
        ends[..count].CopyTo(numbers.AsSpan(count));
        hashes[..count].CopyTo(numbers.AsSpan(2 * count));
        return numbers;
    }
}
