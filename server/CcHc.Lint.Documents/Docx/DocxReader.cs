using System.Xml;
using CcHc.Lint.Documents.Docx.Elements;
using CcHc.Lint.Documents.Docx.Layout;
using CcHc.Lint.Documents.Docx.LegacyFonts;
using CcHc.Lint.Documents.Docx.Numbering;
using CcHc.Lint.Documents.Docx.Packages;
using CcHc.Lint.Documents.Docx.Stories;
using CcHc.Lint.Documents.Docx.Styles;
using CcHc.Lint.Documents.Docx.TextView;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Docx;

/// <summary>Reads a Word file to the block model. What cannot be read becomes a problem, never an exception.</summary>
public static class DocxReader
{
    /// <summary>Reads the bytes of a Word file.</summary>
    /// <param name="fileName">Names the file in problems.</param>
    /// <param name="bytes">The file; not changed.</param>
    /// <param name="limits">What the file may cost.</param>
    /// <param name="isRead">False when there is nothing to check; the document's problems say why.</param>
    public static Document Read(string fileName, byte[] bytes, ReadLimits limits, out bool isRead)
    {
        var problems = new List<DocumentProblem>();
        using var package = DocxPackage.Open(fileName, bytes, limits, problems);
        isRead = package is not null;
        if (package is null) return new Document(DocumentFormat.Docx, new SourceText(""), [], problems);
        var document = new PackageReader(fileName, package, limits, problems, new ThemeFonts()).Read();
        isRead = document.Blocks.Count > 0 || problems.Count == 0;
        return document;
    }

    private sealed class PackageReader(string fileName, DocxPackage package, ReadLimits limits, List<DocumentProblem> problems, ThemeFonts fonts)
    {
        private readonly TextViewBuilder _view = new(fonts);
        private readonly List<string> _parts = [];
        private readonly List<DocxElement> _elements = [];

        public Document Read()
        {
            var relationships = new List<PartRelationship>();
            Try(package.MainPart, () => relationships.AddRange(package.RelationshipsOf(package.MainPart)));
            var styles = new StyleTable();
            ReadPart(TargetOf(relationships, "/styles"), styles.Read);
            ReadPart(TargetOf(relationships, "/theme"), fonts.Read);
            var numbering = new NumberingTable(styles);
            ReadPart(TargetOf(relationships, "/numbering"), numbering.Read);
            var context = new StoryContext(styles, new ListCounter(numbering, styles), limits, limits.ReadsOriginal);
            // Without the styles nobody knows how anything looks.
            var hasLooks = problems.Count == 0;
            var before = problems.Count;
            ReadStories(package.MainPart, "body", StoryKind.Body, context);
            int? breaksOffAt = problems.Count > before ? Math.Max(0, _view.Length - 1) : null;
            _view.Layout.EndSection(context.LastSection ?? new SectionProperties(), Math.Max(0, _view.Length - 1));
            ReadStories(TargetOf(relationships, "/footnotes"), "footnote", StoryKind.Note, context);
            ReadStories(TargetOf(relationships, "/endnotes"), "endnote", StoryKind.Note, context);
            foreach (var relationship in relationships)
            {
                if (relationship.Type.EndsWith("/header", StringComparison.Ordinal)) ReadStories(relationship.Target, "hdr", StoryKind.Margin, context);
                else if (relationship.Type.EndsWith("/footer", StringComparison.Ordinal)) ReadStories(relationship.Target, "ftr", StoryKind.Margin, context);
            }

            return Make(context) with
            {
                Layout = hasLooks ? _view.Layout.Make(TargetsById(relationships), context.HasPageBreak) : null,
                BreaksOffAt = breaksOffAt,
            };
        }

        private static Dictionary<string, string> TargetsById(List<PartRelationship> relationships)
        {
            var targets = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var relationship in relationships) targets.TryAdd(relationship.Id, relationship.Target);
            return targets;
        }

        private Document Make(StoryContext context)
        {
            // Each line ends with a line end but the last.
            var text = _view.Text;
            var source = new SourceText(text.Length == 0 ? "" : text[..^1]);
            _view.Finish(source);
            var blocks = BlockMaker.Make(_view, source, limits);
            foreach (var span in _view.CutTables)
            {
                problems.Add(ReadProblems.TableTooLarge(limits.MaxTableCells, span));
                break;
            }

            if (context.ParagraphsLeft < 0) problems.Add(ReadProblems.TooManyBlocks(limits.MaxBlocks, new TextSpan(source.Text.Length, source.Text.Length)));
            if (context.HasOtherFile) problems.Add(DocxProblems.OtherFile(fileName));
            if (context.Legacy != LegacyEncoding.None) problems.Add(DocxProblems.LegacyFont(fileName, context.LegacyFont, context.Legacy));
            if (blocks.Count == 0 && problems.Count == 0) problems.Add(ReadProblems.EmptyFile(fileName));
            return new Document(DocumentFormat.Docx, source, blocks, problems) { Docx = new DocxTextMap(_view.Pieces, [.. _parts], package.MainPart), DocxElements = limits.KeepsElements ? _elements : null };
        }

        private void ReadStories(string? part, string element, StoryKind kind, StoryContext context)
        {
            if (part is null) return;
            var stories = new List<List<DraftBlock>>();
            _parts.Add(part);
            ReadPart(part, xml => new StoryReader(xml, _parts.Count - 1, context).ReadAll(element, () =>
            {
                var story = new List<DraftBlock>();
                stories.Add(story);
                return story;
            }));
            foreach (var story in stories)
            {
                _view.Add(story, kind);
                if (kind == StoryKind.Margin) _view.Layout.AddMargin(part, story);
                if (limits.KeepsElements) ElementMaker.Make(story, kind, _elements);
            }
        }

        private void ReadPart(string? part, Action<XmlReader> read)
        {
            if (part is null) return;
            Try(part, () =>
            {
                using var stream = package.OpenPart(part);
                if (stream is null) return;
                using var xml = WordXml.Open(stream, limits);
                read(xml);
            });
        }

        // What was read of a part before the damage stays.
        private void Try(string part, Action read)
        {
            try
            {
                read();
            }
            catch (PartTooLargeException)
            {
                problems.Add(PackageProblems.PartTooLarge(fileName, part, limits.MaxPartBytes));
            }
            catch (XmlTooDeepException)
            {
                problems.Add(PackageProblems.TooDeep(fileName, part, limits.MaxXmlDepth));
            }
            catch (TooManyParagraphsException)
            {
                // Said once for the document.
            }
            // The message, or only its key where the program carries no texts of the framework, names the DTD.
            catch (XmlException exception) when (exception.Message.Contains("Dtd", StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(PackageProblems.ForbiddenXml(fileName, part));
            }
            catch (Exception exception) when (DocxPackage.IsDamage(exception))
            {
                problems.Add(PackageProblems.DamagedPart(fileName, part));
            }
        }

        private static string? TargetOf(List<PartRelationship> relationships, string type)
        {
            foreach (var relationship in relationships)
            {
                if (relationship.Type.EndsWith(type, StringComparison.Ordinal)) return relationship.Target;
            }

            return null;
        }
    }
}
