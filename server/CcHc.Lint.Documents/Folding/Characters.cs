using System.Runtime.CompilerServices;

namespace CcHc.Lint.Documents.Folding;

/// <summary>
/// The questions that every scanner asks of every character, answered by one look into a table for all letters that
/// Vietnamese is written with: <see cref="char"/> answers them by a search for everything beyond Latin-1.
/// </summary>
public static class Characters
{
    private const byte Letter = 1;
    private const byte Digit = 2;
    private const byte Upper = 4;
    private const byte Lower = 8;

    private static readonly byte[] Kinds = BuildKinds();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => c < Kinds.Length ? (Kinds[c] & Letter) != 0 : char.IsLetter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c) => c < Kinds.Length ? (Kinds[c] & (Letter | Digit)) != 0 : char.IsLetterOrDigit(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(char c) => c < Kinds.Length ? (Kinds[c] & Upper) != 0 : char.IsUpper(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLower(char c) => c < Kinds.Length ? (Kinds[c] & Lower) != 0 : char.IsLower(c);

    /// <summary>How many capitals a text has.</summary>
    public static int CountUpper(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (IsUpper(c)) count++;
        }

        return count;
    }

    public static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsLower(c)) return true;
        }

        return false;
    }

    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsLetter(c)) return true;
        }

        return false;
    }

    private static byte[] BuildKinds()
    {
        var kinds = new byte[0x1F00];
        for (var c = '\0'; c < kinds.Length; c++)
        {
            if (char.IsLetter(c)) kinds[c] |= Letter;
            else if (char.IsDigit(c)) kinds[c] |= Digit;
            if (char.IsUpper(c)) kinds[c] |= Upper;
            if (char.IsLower(c)) kinds[c] |= Lower;
        }

        return kinds;
    }
}
