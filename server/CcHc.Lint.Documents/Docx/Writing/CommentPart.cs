using System.Globalization;
using System.Text;

namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>The part that holds the words of comments; made where a file has none, appended to where it has.</summary>
internal sealed class CommentPart
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string StrictRelation = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
    private const string People = "http://schemas.microsoft.com/office/word/2012/wordml";

    private readonly CopyMaker _copy;
    private readonly WordNames _bodyNames;
    private readonly string? _part;
    private readonly string _author;
    private readonly string _initials;
    private readonly string _date;
    private readonly StringBuilder _comments = new();

    /// <param name="copy">The copy in the making.</param>
    /// <param name="bodyNames">The edition of the body; the comments are of the same.</param>
    /// <param name="author">Who the comments are from.</param>
    /// <param name="date">When they were made, as people there count time.</param>
    public CommentPart(CopyMaker copy, WordNames bodyNames, string author, DateTime date)
    {
        _copy = copy;
        _bodyNames = bodyNames;
        _author = XmlText.Encode(author);
        _initials = XmlText.Encode(string.Concat(author.Where(char.IsUpper)));
        _date = date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "Z";
        _part = copy.TargetOf("/comments");
        if (_part is null || !copy.Package.Contains(_part)) return;
        var existing = PartText.Decode(copy.Package.Read(_part)).Text;
        if (WordNames.Of(existing) is { } names) copy.ReserveIds(new ParagraphIndex(existing, names, []).HighestId);
    }

    public void Add(int id, DocxComment comment)
    {
        _comments.Append($"<w:comment w:id=\"{id}\" w:author=\"{_author}\" w:date=\"{_date}\" w:initials=\"{_initials}\"{Declaration}>");
        AddParagraph(comment.Title, "<w:rPr><w:b/></w:rPr>");
        foreach (var line in comment.Lines) AddParagraph(line, "");
        _comments.Append("</w:comment>");
    }

    /// <summary>Writes the part, and the author into the list of people where the file keeps one.</summary>
    public void Finish()
    {
        if (_comments.Length == 0) return;
        if (_part is not null && _copy.Package.Contains(_part))
        {
            _copy.Package.AppendTo(_part, _ => _comments.ToString());
        }
        else
        {
            var folder = _copy.Map.MainPart[..(_copy.Map.MainPart.LastIndexOf('/') + 1)];
            var name = _copy.Package.Contains($"{folder}comments.xml") ? $"{folder}comments-cchc.xml" : $"{folder}comments.xml";
            _copy.Package.Add(name, ContentType, _copy.Map.MainPart, _bodyNames.IsStrict ? StrictRelation : Relation,
                $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments{Declaration}>{_comments}</w:comments>");
        }

        AddPerson();
    }

    // Each comment says its namespace itself: the part may spell its prefix in another way.
    private string Declaration => $" xmlns:w=\"{_bodyNames.Namespace}\"";

    private void AddParagraph(string text, string properties) =>
        _comments.Append($"<w:p><w:r>{properties}<w:t xml:space=\"preserve\">{XmlText.Encode(text)}</w:t></w:r></w:p>");

    private void AddPerson()
    {
        if (_copy.TargetOf("/people") is not { } people || !_copy.Package.Contains(people)) return;
        var existing = PartText.Decode(_copy.Package.Read(people)).Text;
        if (existing.Contains($"author=\"{_author}\"", StringComparison.Ordinal)) return;
        _copy.Package.AppendTo(people, _ =>
            $"<w15:person xmlns:w15=\"{People}\" w15:author=\"{_author}\"><w15:presenceInfo w15:providerId=\"None\" w15:userId=\"{_author}\"/></w15:person>");
    }
}
