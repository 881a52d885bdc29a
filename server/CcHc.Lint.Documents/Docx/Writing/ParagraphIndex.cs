namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>
/// Finds paragraphs and their runs in the XML of a part, counted the way the reader counts them, and the highest id in use.
/// </summary>
internal sealed class ParagraphIndex
{
    // Ids beyond are left out of account: numbers below them stay free.
    private const int MaxId = 1_000_000_000;

    private readonly string _text;
    private readonly WordNames _names;
    private readonly HashSet<int> _wanted;
    private readonly Stack<Open> _open = new();
    private int _paragraphs = -1;
    private int _depth;
    private string _note = "";

    public ParagraphIndex(string text, WordNames names, HashSet<int> wanted)
    {
        _text = text;
        _names = names;
        _wanted = wanted;
        Scan();
    }

    /// <summary>The paragraphs asked for, by index.</summary>
    public Dictionary<int, ParagraphModel> Paragraphs { get; } = [];

    /// <summary>The ids of the notes that the paragraphs asked for belong to, in a part of notes.</summary>
    public Dictionary<int, string> NoteIds { get; } = [];

    /// <summary>Where the body refers to a note, by kind ("footnoteReference") and id: index of the paragraph and of the run.</summary>
    public Dictionary<string, (int Paragraph, int Run)> NoteReferences { get; } = new(StringComparer.Ordinal);

    /// <summary>The highest id of comments, tracked changes and bookmarks.</summary>
    public int HighestId { get; private set; }

    // A paragraph that is open, with what is open in it. Paragraphs nest in text boxes.
    private sealed class Open
    {
        public required int Index { get; init; }

        /// <summary>How many runs were opened.</summary>
        public int Runs { get; set; }

        public required ParagraphModel? Model { get; init; }

        public required int Depth { get; init; }

        public int RunDepth { get; set; } = -1;

        public int InsertionDepth { get; set; } = -1;

        public int DeletionDepth { get; set; } = -1;

        public int ReadingAidDepth { get; set; } = -1;

        public RunModel? Run { get; set; }

        public RunItem? Item { get; set; }

        public int TextStart { get; set; } = -1;
    }

    private void Scan()
    {
        var scanner = new XmlScanner(_text);
        while (scanner.TryNext(out var token))
        {
            switch (token.Kind)
            {
                case XmlTokenKind.Start:
                    _depth++;
                    Begin(token);
                    break;
                case XmlTokenKind.Empty:
                    _depth++;
                    Begin(token);
                    End(token);
                    _depth--;
                    break;
                case XmlTokenKind.End:
                    End(token);
                    _depth--;
                    break;
            }
        }
    }

    private bool Is(XmlToken token, string local) =>
        token.Name.Length == _names.Prefix.Length + local.Length && token.Name.StartsWith(_names.Prefix, StringComparison.Ordinal)
        && token.Name.EndsWith(local, StringComparison.Ordinal);

    private void Begin(XmlToken token)
    {
        if (IdOf(token) is { } id && int.TryParse(id, System.Globalization.NumberStyles.None, null, out var number) && number <= MaxId) HighestId = Math.Max(HighestId, number);
        if (Is(token, "p"))
        {
            OpenParagraph(token);
            return;
        }

        if (_open.Count == 0)
        {
            if (Is(token, "footnote") || Is(token, "endnote")) _note = IdOf(token) ?? "";
            return;
        }

        var open = _open.Peek();
        if (open.RunDepth >= 0) BeginInRun(token, open);
        else if (Is(token, "r")) OpenRun(token, open);
        else if (open.InsertionDepth < 0 && (Is(token, "ins") || Is(token, "moveTo"))) open.InsertionDepth = _depth;
        else if (open.DeletionDepth < 0 && (Is(token, "del") || Is(token, "moveFrom"))) open.DeletionDepth = _depth;
    }

    private void OpenParagraph(XmlToken token)
    {
        var index = ++_paragraphs;
        ParagraphModel? model = null;
        if (_wanted.Contains(index))
        {
            NoteIds[index] = _note;
            Paragraphs[index] = model = new ParagraphModel { Start = token.Start, OpenEnd = token.End, IsEmptyElement = token.Kind == XmlTokenKind.Empty, ContentStart = token.End };
        }

        _open.Push(new Open { Index = index, Model = model, Depth = _depth });
    }

    private void OpenRun(XmlToken token, Open open)
    {
        open.RunDepth = _depth;
        open.Runs++;
        if (open.Model is null) return;
        open.Run = new RunModel { Start = token.Start, OpenEnd = token.End, End = token.End, IsInserted = open.InsertionDepth >= 0 };
        open.Model.Runs.Add(open.Run);
    }

    private string? IdOf(XmlToken token) => XmlScanner.Attribute(_text.AsSpan(token.Start, token.End - token.Start), _names.Attribute("id"));

    private void BeginInRun(XmlToken token, Open open)
    {
        if (Is(token, "footnoteReference") || Is(token, "endnoteReference")) NoteReferences.TryAdd($"{token.Name[_names.Prefix.Length..]} {IdOf(token)}", (open.Index, open.Runs - 1));
        if (open.Run is not { } run) return;
        if (_depth == open.RunDepth + 1)
        {
            if (Is(token, "rPr"))
            {
                run.Properties = new TextSpan(token.Start, token.End);
                return;
            }

            open.Item = new RunItem { Start = token.Start, End = token.End, Offset = run.Length, Name = token.Name };
            run.Items.Add(open.Item);
        }

        if (open.Item is not { } item) return;
        if (open.ReadingAidDepth < 0 && (Is(token, "rt") || Is(token, "rubyPr"))) open.ReadingAidDepth = _depth;
        if (open.ReadingAidDepth >= 0) return;
        // What is deleted is read where the original is asked for.
        if (Is(token, "t") || open.DeletionDepth >= 0 && Is(token, "delText"))
        {
            open.TextStart = token.Kind == XmlTokenKind.Empty ? -1 : token.End;
            if (token.Kind != XmlTokenKind.Empty && XmlScanner.Attribute(_text.AsSpan(token.Start, token.End - token.Start), "xml:space") != "preserve") open.TextStart = ~token.End;
        }
        else if (Is(token, "br") || Is(token, "cr") || Is(token, "noBreakHyphen") || Is(token, "softHyphen") || Is(token, "sym")
                 || (_depth == open.RunDepth + 1 && (Is(token, "tab") || Is(token, "ptab"))))
        {
            item.Length++;
        }
    }

    private void End(XmlToken token)
    {
        if (_open.Count == 0) return;
        var open = _open.Peek();
        if (_depth == open.Depth)
        {
            _open.Pop();
            return;
        }

        if (_depth == open.ReadingAidDepth) open.ReadingAidDepth = -1;
        if (_depth == open.InsertionDepth) open.InsertionDepth = -1;
        if (_depth == open.DeletionDepth) open.DeletionDepth = -1;
        if (open.Model is { } model && open.RunDepth < 0 && _depth == open.Depth + 1 && Is(token, "pPr")) model.ContentStart = token.End;
        if (open.RunDepth < 0) return;
        if (open.TextStart != -1 && (Is(token, "t") || Is(token, "delText"))) CloseText(token, open);
        if (_depth == open.RunDepth + 1) CloseItem(token, open);
        if (_depth != open.RunDepth) return;
        if (open.Run is not null) open.Run.End = token.End;
        open.Run = null;
        open.RunDepth = -1;
    }

    private void CloseText(XmlToken token, Open open)
    {
        var isPreserved = open.TextStart >= 0;
        var (start, end) = (isPreserved ? open.TextStart : ~open.TextStart, token.Start);
        open.TextStart = -1;
        while (!isPreserved && start < end && _text[start] is ' ' or '\t' or '\n' or '\r') start++;
        while (!isPreserved && end > start && _text[end - 1] is ' ' or '\t' or '\n' or '\r') end--;
        var raw = _text.AsSpan(start, end - start);
        // A comment or CDATA section inside is no text to be cut.
        var isPlain = !raw.Contains('<');
        open.Item!.Length += isPlain ? XmlText.Length(raw) : WithoutMarkup(raw);
        if (isPlain && _depth == open.RunDepth + 1) open.Item.Raw = new TextSpan(start, end);
    }

    private static int WithoutMarkup(ReadOnlySpan<char> raw)
    {
        var scanner = new XmlScanner(raw.ToString());
        var length = 0;
        while (scanner.TryNext(out var token))
        {
            if (token.Kind == XmlTokenKind.Text) length += XmlText.Length(raw[token.Start..token.End]);
            else if (raw[token.Start..].StartsWith("<![CDATA[")) length += token.End - token.Start - "<![CDATA[]]>".Length;
        }

        return length;
    }

    private static void CloseItem(XmlToken token, Open open)
    {
        if (open.Run is not { } run) return;
        if (open.Item is { } item) item.End = token.End;
        else run.Properties = new TextSpan(run.Properties.Start, token.End);
        open.Item = null;
    }
}
