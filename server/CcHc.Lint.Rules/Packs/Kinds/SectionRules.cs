using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Rules.Packs.Kinds;

/// <summary>Names that a heading may have.</summary>
public sealed class HeadingNames(IReadOnlyList<string> names)
{
    private readonly List<string> _folded = [.. names.Select(name => VietnameseText.Fold(name).Trim())];

    /// <summary>The first name, for messages.</summary>
    public string First => names[0];

    /// <summary>True where a heading has one of the names; a name that ends with "…" stands for every heading that begins so.</summary>
    public bool Fit(Section section)
    {
        var title = VietnameseText.Fold(section.Title).Trim().TrimEnd(':', '.', ';');
        return _folded.Exists(name => name.EndsWith('…') ? title.StartsWith(name.TrimEnd('…').Trim(), StringComparison.Ordinal) : title == name);
    }

    /// <summary>The first heading with one of the names, or null.</summary>
    public Section? In(PackDocument document) => document.Plan.Sections.FirstOrDefault(section => section.Kind != SectionKind.Clause && Fit(section));
}

/// <summary>Kind "required-section": a heading that a document must have.</summary>
public sealed class RequiredSectionRule(PackRuleHead head, HeadingNames names) : PackRule(head)
{
    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        if (names.In(document) is not null) yield break;
        yield return new PackMatch(default, "") { Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["expected"] = names.First } };
    }
}

/// <summary>Kind "section-order": headings that must follow each other; those that are absent don't count.</summary>
public sealed class SectionOrderRule(PackRuleHead head, IReadOnlyList<HeadingNames> order) : PackRule(head)
{
    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        HeadingNames? before = null;
        var last = -1;
        foreach (var names in order)
        {
            if (names.In(document) is not { } section) continue;
            if (section.Ordinal < last)
            {
                var words = document.Plan.Places.SpanOf(section, FactPart.Title);
                yield return new PackMatch(words, section.Title)
                {
                    Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["expected"] = before!.First },
                };
                continue;
            }

            (before, last) = (names, section.Ordinal);
        }
    }
}
