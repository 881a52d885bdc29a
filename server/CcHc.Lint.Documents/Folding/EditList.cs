namespace CcHc.Lint.Documents.Folding;

/// <summary>Ranges of a source and of a result that stand for each other and differ in length, in order.</summary>
/// <remarks>Plain numbers: a list of our own structs would be compiled anew at every start of the program.</remarks>
internal sealed class EditList
{
    private const int Width = 4;

    private int[] _numbers = new int[16 * Width];

    public int Count { get; private set; }

    public int StartOf(int edit) => _numbers[edit * Width];

    public int EndOf(int edit) => _numbers[(edit * Width) + 1];

    public int OutputStartOf(int edit) => _numbers[(edit * Width) + 2];

    public int OutputEndOf(int edit) => _numbers[(edit * Width) + 3];

    public void Add(int start, int end, int outputStart, int outputEnd)
    {
        var at = Count++ * Width;
        if (at == _numbers.Length) Array.Resize(ref _numbers, at * 2);
        _numbers[at] = start;
        _numbers[at + 1] = end;
        _numbers[at + 2] = outputStart;
        _numbers[at + 3] = outputEnd;
    }
}
