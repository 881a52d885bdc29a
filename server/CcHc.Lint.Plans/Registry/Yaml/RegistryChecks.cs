using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>Checks between entries: given twice, naming what does not exist, contradicting each other.</summary>
internal static class RegistryChecks
{
    public static void Run(RegistryContents read, Dictionary<object, EntryPlace> places, RegistryContents? existing, YamlProblemList problems)
    {
        var checks = new Checker(places, problems);
        checks.Unique(read.Instruments, static entry => RegistryKeys.Symbol(entry.Symbol) + "@" + entry.Issued?.ToString("yyyy-MM-dd"), "symbol");
        checks.Unique(read.Agencies, static entry => entry.Id, "id");
        checks.Unique(read.Provinces, static entry => entry.Name, "name");
        checks.Unique(read.Programmes, static entry => entry.Id, "id");
        checks.Unique(read.Areas, static entry => entry.Id, "id");
        checks.Unique(read.Chapters, static entry => entry.Id, "id");
        checks.Unique(read.Columns, static entry => entry.Id, "id");
        checks.Unique(read.DocumentTypes, static entry => $"{entry.Code}/{entry.IsParty}", "code");
        checks.Unique(read.Issuers, static entry => entry.Code, "code");

        var agencies = Names(read.Agencies, existing?.Agencies, static agency => agency.Id);
        foreach (var agency in read.Agencies)
        {
            foreach (var successor in agency.Successors) checks.Known(agency, "successors", successor.Id, agencies);
            if (agency.Parent is { } parent) checks.Known(agency, "parent", parent, agencies);
        }

        var provinces = Names(read.Provinces, existing?.Provinces, static province => province.Name);
        foreach (var province in read.Provinces)
        {
            if (province.Successor is { } successor) checks.Known(province, "successor", successor, provinces);
            foreach (var part in province.FormedFrom) checks.Known(province, "formed_from", part, provinces);
        }

        CheckStructure(read, existing, checks, agencies);
        CheckRelations(read, existing, checks);
    }

    private static void CheckStructure(RegistryContents read, RegistryContents? existing, Checker checks, HashSet<string> agencies)
    {
        var areas = Names(read.Areas, existing?.Areas, static area => area.Id);
        foreach (var programme in read.Programmes)
        {
            foreach (var area in programme.Areas) checks.Known(programme, "areas", area.Id, areas);
        }

        foreach (var area in read.Areas)
        {
            foreach (var other in area.Counterparts) checks.Known(area, "counterparts", other, areas);
        }

        var chapters = Names(read.Chapters, existing?.Chapters, static chapter => chapter.Id);
        foreach (var chapter in read.Chapters)
        {
            foreach (var other in chapter.Alternatives) checks.Known(chapter, "alternatives", other, chapters);
            foreach (var other in chapter.InsideChapters) checks.Known(chapter, "inside_chapters", other, chapters);
        }

        foreach (var lead in read.Leads)
        {
            foreach (var agency in lead.Before) checks.Known(lead, "before", agency, agencies);
            foreach (var agency in lead.After) checks.Known(lead, "after", agency, agencies);
        }
    }

    private static void CheckRelations(RegistryContents read, RegistryContents? existing, Checker checks)
    {
        var bySymbol = new InstrumentLookup([.. read.Instruments, .. existing?.Instruments ?? []]);
        foreach (var instrument in read.Instruments)
        {
            foreach (var (field, relations, later) in InstrumentLookup.RelationsOf(instrument))
            {
                foreach (var relation in relations)
                {
                    if (bySymbol.Find(relation.Symbol, instrument, later) is not { } other) checks.Dangling(instrument, field, relation.Symbol);
                    else if (ReferenceEquals(other, instrument)) checks.Contradiction(instrument, field, relation.Symbol);
                    else if (field is "superseded_by" && Names(bySymbol, other.SupersededBy, other, instrument)) checks.Contradiction(instrument, field, relation.Symbol);
                }
            }
        }
    }

    private static bool Names(InstrumentLookup lookup, IReadOnlyList<InstrumentRelation> relations, Instrument subject, Instrument wanted) =>
        relations.Any(relation => ReferenceEquals(lookup.Find(relation.Symbol, subject, later: true), wanted));

    private static HashSet<string> Names<T>(IReadOnlyList<T> entries, IReadOnlyList<T>? more, Func<T, string> name) =>
        new(entries.Concat(more ?? []).Select(name), StringComparer.Ordinal);

    private sealed class Checker(Dictionary<object, EntryPlace> places, YamlProblemList problems)
    {
        public void Unique<T>(IReadOnlyList<T> entries, Func<T, string> identity, string field)
            where T : class
        {
            var first = new Dictionary<string, EntryPlace>(StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                var place = places[entry];
                if (first.TryAdd(identity(entry), place)) continue;
                var other = first[identity(entry)];
                problems.Error(place.File, place.Line, place.Column, $"{place.Path}.{field}", $"Trùng với mục ở {other.File}, dòng {other.Line}.", $"Given already in {other.File}, line {other.Line}.");
            }
        }

        public void Known(object entry, string field, string name, HashSet<string> names)
        {
            if (names.Contains(name)) return;
            var place = places[entry];
            problems.Error(place.File, place.Line, place.Column, $"{place.Path}.{field}", $"Không có mục nào tên \"{name}\".", $"There is no entry \"{name}\".");
        }

        public void Dangling(object entry, string field, string symbol)
        {
            var place = places[entry];
            problems.Note(place.File, place.Line, place.Column, $"{place.Path}.{field}", $"Sổ đăng ký chưa có văn bản {symbol}.", $"The registry holds no {symbol}.");
        }

        public void Contradiction(object entry, string field, string symbol)
        {
            var place = places[entry];
            problems.Error(place.File, place.Line, place.Column, $"{place.Path}.{field}", $"Quan hệ với {symbol} mâu thuẫn: không thể thay thế lẫn nhau hay chính mình.", $"The relation to {symbol} contradicts itself: two instruments cannot replace each other, nor one itself.");
        }
    }
}
