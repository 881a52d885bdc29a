using System.Text;

namespace CcHc.Lint.Documents;

/// <summary>
/// Text made from a source text (mark-up removed, characters composed, white space folded) that knows for every
/// character where it comes from. A span found in it leads to the source without any searching.
/// </summary>
public sealed class MappedText
{
    public static readonly MappedText Empty = new("", ReadOnlySpan<Run>.Empty);

    // Runs in order of both texts: within a run of equal lengths characters correspond one to one; a run of unequal
    // lengths (a composed letter, a folded blank) is one unit.
    // Most texts have one run, which is kept without an array.
    private readonly Run _only;
    private readonly Run[]? _several;

    private MappedText(string text, ReadOnlySpan<Run> runs)
    {
        Text = text;
        if (runs.Length == 1) _only = runs[0];
        else _several = runs.ToArray();
    }

    private MappedText(string text, Run[] runs)
    {
        Text = text;
        _several = runs;
    }

    private MappedText(string text, Run only)
    {
        Text = text;
        _only = only;
    }

    /// <summary>A part of a source as it stands there.</summary>
    public static MappedText Verbatim(string source, int start, int end) =>
        end <= start ? Empty : new MappedText(source[start..end], new Run(0, end - start, start, end - start));

    /// <summary>A text that stands in a source as it is.</summary>
    internal static MappedText At(int start, string text) => new(text, new Run(0, text.Length, start, text.Length));

    public string Text { get; }

    public int Length => Text.Length;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The source range from the first to the last character; an empty range at 0 for empty text.</summary>
    public TextSpan SourceSpan => Runs.Length == 0 ? default : new TextSpan(Runs[0].SourceStart, Runs[^1].SourceEnd);

    private ReadOnlySpan<Run> Runs => _several is null ? new ReadOnlySpan<Run>(in _only) : _several;

    /// <summary>The source range that characters <paramref name="start"/> to <paramref name="end"/> (exclusive) come from.</summary>
    public TextSpan ToSource(int start, int end)
    {
        if (Runs.Length == 0) return default;
        if (end <= start)
        {
            var at = start < Text.Length ? SourceStartOf(start) : Runs[^1].SourceEnd;
            return new TextSpan(at, at);
        }

        return new TextSpan(SourceStartOf(start), SourceEndOf(end - 1));
    }

    /// <summary>A part of this text with its origins.</summary>
    public MappedText Slice(int start, int end)
    {
        if (end <= start) return Empty;
        if (start == 0 && end == Text.Length) return this;
        if (Runs is [{ IsOneToOne: true } only])
            return new MappedText(Text[start..end], new Run(0, end - start, only.SourceStart + start, end - start));
        var builder = new Builder();
        builder.Append(this, start, end);
        return builder.Build();
    }

    /// <summary>The same text where it stands some characters further on in a source, or back.</summary>
    internal MappedText MovedBy(int characters)
    {
        if (IsEmpty) return this;
        if (_several is null) return new MappedText(Text, _only.MovedBy(characters));
        var runs = new Run[_several.Length];
        for (var i = 0; i < runs.Length; i++) runs[i] = _several[i].MovedBy(characters);
        return new MappedText(Text, runs);
    }

    /// <summary>This text, made from the words of another mapped text, with the places that those come from.</summary>
    internal MappedText From(MappedText other)
    {
        var builder = new Builder();
        foreach (var run in Runs)
        {
            var words = Text.AsSpan(run.TextStart, run.TextLength);
            if (run.IsOneToOne) builder.AppendRewritten(words, other, run.SourceStart);
            else builder.AppendReplacement(words, other.ToSource(run.SourceStart, run.SourceEnd));
        }

        return builder.Build();
    }

    /// <summary>This text without white space at either end.</summary>
    public MappedText Trim()
    {
        var start = 0;
        var end = Text.Length;
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return Slice(start, end);
    }

    /// <summary>True where this is all of that part of the source, as it stands there.</summary>
    internal bool StandsAt(int start, int end) => Runs is [{ IsOneToOne: true } only] && only.SourceStart == start && only.SourceEnd == end;

    public override string ToString() => Text;

    internal void WriteTo(BinaryWriter writer)
    {
        writer.Write(Text);
        writer.Write(Runs.Length);
        foreach (var run in Runs)
        {
            writer.Write(run.TextStart);
            writer.Write(run.TextLength);
            writer.Write(run.SourceStart);
            writer.Write(run.SourceLength);
        }
    }

    internal static MappedText ReadFrom(BinaryReader reader)
    {
        var text = reader.ReadString();
        var runs = new Run[reader.ReadInt32()];
        for (var i = 0; i < runs.Length; i++) runs[i] = new Run(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        return runs.Length == 0 ? Empty : new MappedText(text, runs);
    }

    private int RunAt(int index)
    {
        var runs = Runs;
        var low = 0;
        var high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].TextStart <= index) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private int SourceStartOf(int index)
    {
        var run = Runs[RunAt(index)];
        return run.IsOneToOne ? run.SourceStart + index - run.TextStart : run.SourceStart;
    }

    private int SourceEndOf(int index)
    {
        var run = Runs[RunAt(index)];
        return run.IsOneToOne ? run.SourceStart + index - run.TextStart + 1 : run.SourceEnd;
    }

    private readonly record struct Run(int TextStart, int TextLength, int SourceStart, int SourceLength)
    {
        public int SourceEnd => SourceStart + SourceLength;

        public bool IsOneToOne => TextLength == SourceLength;

        public Run MovedBy(int characters) => this with { SourceStart = SourceStart + characters };
    }

    /// <summary>Builds a mapped text from left to right.</summary>
    public sealed class Builder
    {
        private readonly StringBuilder _text = new();

        // An array: a list of our own structs would be compiled anew at every start of the program.
        private Run[] _runs = new Run[4];
        private int _count;

        public int Length => _text.Length;

        public char Last => _text[^1];

        /// <summary>The source offset behind what was appended last; 0 at first.</summary>
        public int SourceEnd => _count == 0 ? 0 : _runs[_count - 1].SourceEnd;

        /// <summary>Appends characters that stand in the source as they are, from <paramref name="sourceStart"/> on.</summary>
        public void AppendVerbatim(ReadOnlySpan<char> text, int sourceStart)
        {
            if (text.IsEmpty) return;
            if (_count > 0 && _runs[_count - 1] is { IsOneToOne: true } last && last.SourceEnd == sourceStart)
                _runs[_count - 1] = last with { TextLength = last.TextLength + text.Length, SourceLength = last.SourceLength + text.Length };
            else
                Add(new Run(_text.Length, text.Length, sourceStart, text.Length));
            _text.Append(text);
        }

        /// <summary>Appends text that stands for a source range of another length: an entity, a composed letter, a folded blank.</summary>
        public void AppendReplacement(ReadOnlySpan<char> text, TextSpan source)
        {
            if (text.IsEmpty) return;
            if (text.Length == source.Length)
            {
                AppendVerbatim(text, source.Start);
                return;
            }

            Add(new Run(_text.Length, text.Length, source.Start, source.Length));
            _text.Append(text);
        }

        /// <summary>Appends a part of another mapped text.</summary>
        public void Append(MappedText other, int start, int end)
        {
            if (end > start) AppendRewritten(other.Text.AsSpan(start, end - start), other, start);
        }

        /// <summary>
        /// Appends text that stands, character by character, for as many characters of another mapped text from
        /// <paramref name="start"/> on.
        /// </summary>
        public void AppendRewritten(ReadOnlySpan<char> text, MappedText other, int start)
        {
            if (text.IsEmpty) return;
            var end = start + text.Length;
            var runs = other.Runs;
            for (var i = other.RunAt(start); i < runs.Length && runs[i].TextStart < end; i++)
            {
                var run = runs[i];
                var from = Math.Max(start, run.TextStart);
                var to = Math.Min(end, run.TextStart + run.TextLength);
                var source = run.IsOneToOne
                    ? new TextSpan(run.SourceStart + from - run.TextStart, run.SourceStart + to - run.TextStart)
                    : new TextSpan(run.SourceStart, run.SourceEnd);
                AppendReplacement(text[(from - start)..(to - start)], source);
            }
        }

        public void Append(MappedText other) => Append(other, 0, other.Length);

        public MappedText Build() => _text.Length == 0 ? Empty : new MappedText(_text.ToString(), _runs.AsSpan(0, _count));

        private void Add(Run run)
        {
            if (_count == _runs.Length) Array.Resize(ref _runs, _count * 2);
            _runs[_count++] = run;
        }
    }
}
