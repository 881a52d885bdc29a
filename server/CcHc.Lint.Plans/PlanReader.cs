using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Abbreviations;
using CcHc.Lint.Plans.Agencies;
using CcHc.Lint.Plans.Annexes;
using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Citations.Forms;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Layout;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Outline;
using CcHc.Lint.Plans.Profile;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Requirements;
using CcHc.Lint.Plans.Tasks;
using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans;

/// <summary>Reads the facts of a document. A pure function of document, registry and options.</summary>
public sealed class PlanReader
{
    private readonly RegistryData _registry;
    private readonly CitationReader _citations;
    private readonly Lazy<WordingReader> _wording;

    /// <param name="registry">Instruments, agencies and plan structure.</param>
    /// <param name="lexicon">What wording is held against; null reads only what needs no lexicon.</param>
    public PlanReader(RegistryData registry, WordingLexicon? lexicon = null)
        : this(registry, () => lexicon ?? WordingLexicon.Empty)
    {
    }

    /// <param name="lexicon">Asked once, when wording is looked at.</param>
    public PlanReader(RegistryData registry, Func<WordingLexicon> lexicon)
    {
        _registry = registry;
        _wording = new Lazy<WordingReader>(() => new WordingReader(lexicon()));
        _citations = new CitationReader(registry.Instruments.LawNames);
    }

    /// <param name="document">The document as read.</param>
    /// <param name="options">What the caller knows beside the document.</param>
    /// <param name="memory">What was read of the version before, for a document that is read again and again; null for one that is read once.</param>
    /// <param name="cancellation">Gives the reading up; the memory stays good.</param>
    /// <exception cref="OperationCanceledException">The reading was given up.</exception>
    public Plan Read(Document document, PlanReadOptions options, PlanMemory? memory = null, CancellationToken cancellation = default)
    {
        memory ??= PlanMemory.ForOneReading();
        memory.Begin(this);
        var places = new FactPlaces();
        var units = PlanTexts.Of(document, memory);
        var (raw, texts) = SideBySide.Read(
            options.IsAlone, places, _ => _citations.Read(units), sheet => TextFacts.Read(document, units, _registry.Structure, memory, sheet));
        var profile = new ProfileReader(_registry).Read(document, raw, options.AsOf, options.Today, places);
        var end = document.Source.Text.AsSpan().TrimEnd().Length;
        places.Add(profile, FactPart.End, new TextSpan(end, end));
        cancellation.ThrowIfCancellationRequested();
        var namingFormer = new HashSet<int>();
        var (agencies, structure) = SideBySide.Read(
            options.IsAlone, places,
            sheet => AgencyMentionReader.Read(units, _registry.Agencies, profile.AsOf, sheet, namingFormer),
            sheet => StructureFacts.Read(document, texts, profile, _registry, memory, sheet));
        cancellation.ThrowIfCancellationRequested();
        var (wording, plan) = SideBySide.Read(
            options.IsAlone, places,
            sheet => _wording.Value.Read(document, units, structure.Sections, structure.Tasks, agencies, texts.Abbreviations, sheet, cancellation),
            sheet => Rest(new Plan
            {
                Document = document,
                Profile = profile,
                Sections = structure.Sections,
                Tasks = structure.Tasks,
                Agencies = agencies,
                Abbreviations = texts.Abbreviations,
                Places = places,
                Notices = [.. NoticesOf(profile)],
            }, sheet));
        plan.Wording = wording;
        plan.Layout = LayoutReader.Read(document, profile, plan.Sections, places);
        memory.End();
        return plan;

        Plan Rest(Plan begun, FactPlaces sheet)
        {
            var entries = structure.Entries;
            var annexBlocks = new HashSet<int>();
            foreach (var entry in entries)
            {
                if (entry.Kind == SectionKind.Annex) annexBlocks.Add(entry.BlockIndex);
            }

            var bases = BasisBlocks.Of(entries, _registry.Structure);
            begun.Citations = new CitationFacts(_registry.Instruments, profile).Build(raw, bases, sheet);
            begun.CitationDetails = new CitationDetails(_registry, profile).Build(document, units, raw, begun.Citations, bases.BodyStart, sheet);
            begun.AnnexReferences = AnnexReferenceReader.Read(units, annexBlocks, sheet);
            begun.RequiredParts = new RequirementReader(_registry.Structure).Read(profile, begun.Sections, begun.Tasks, ChapterTexts.Of(document, units, entries, _registry.Structure));
            cancellation.ThrowIfCancellationRequested();
            begun.Further = [.. FurtherFacts.Read(begun, texts.Targets, _registry, units, namingFormer, sheet, memory, cancellation)];
            return begun;
        }
    }

    private IEnumerable<LocalizedText> NoticesOf(PlanDocument profile)
    {
        if (profile.AsOfSource == AsOfSource.Today)
        {
            yield return new LocalizedText(
                $"Văn bản không cho biết ngày ban hành; tình trạng pháp lý được xét đến hôm nay ({DateText.Vi(profile.AsOf)}). Dùng --as-of để chọn ngày khác.",
                $"The document does not say when it was issued; legal status is judged as of today ({DateText.Iso(profile.AsOf)}). Use --as-of for another day.");
        }

        if (profile.AsOf > _registry.KnownUntil)
        {
            yield return new LocalizedText(
                $"Danh mục văn bản chỉ được cập nhật đến ngày {DateText.Vi(_registry.KnownUntil)}, trước ngày xét {DateText.Vi(profile.AsOf)}; những thay đổi sau đó chưa được biết.",
                $"The registry was kept until {DateText.Iso(_registry.KnownUntil)}, before the day judged ({DateText.Iso(profile.AsOf)}); later changes are not known.");
        }
    }
}
