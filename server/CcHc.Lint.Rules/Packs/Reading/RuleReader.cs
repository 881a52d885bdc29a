using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules.Packs.Files;

namespace CcHc.Lint.Rules.Packs.Reading;

/// <summary>Reads rule.yaml files of a pack.</summary>
internal sealed class RuleReader(PackManifest manifest, PlanStructure structure, YamlProblemList problems)
{
    /// <summary>The rule, or null where anything in its file is wrong.</summary>
    /// <param name="name">Name in the pack: "khong-dung-tu-x/rule.yaml".</param>
    public PackRule? Read(YamlFile file, string name)
    {
        var before = problems.ErrorCount;
        if (YamlTree.Read(file, problems) is not { } root) return null;
        var entry = new YamlEntryReader(file.Name, "", root, problems);
        var folder = name[..name.LastIndexOf('/')];
        if (!RuleIds.IsId(folder))
            problems.Error(file.Name, 1, 1, "", $"Tên thư mục “{folder}” là mã của quy tắc: chỉ dùng chữ thường không dấu, chữ số và gạch nối.", $"The folder's name “{folder}” is the rule's id: only small letters without marks, digits and hyphens.");
        if (TypeOf(entry) is not { } type) return null;
        var rule = (RuleFile)YamlBinder.Bind(type, entry);
        if (rule.Code.Length > 0 && !IsCode(rule.Code)) entry.Error(entry.Node("code"), "code", "Viết chữ hoa không dấu và ba hoặc bốn chữ số, ví dụ SNV001.", "Write capitals without marks and three or four digits, such as SNV001.");
        if (rule.Kind != "code") CheckPlaces(rule, entry);
        var where = WhereOf(rule.Where, entry);
        if (problems.ErrorCount > before) return null;
        var made = rule.Make(new PackRuleHead(DescriptorOf(rule, folder), where, MessageOf(rule), folder), new RuleFilePlace(entry));
        return problems.ErrorCount > before ? null : made;
    }

    // A place with a name that nothing fills would stand in the message as it is.
    private static void CheckPlaces(RuleFile rule, YamlEntryReader entry)
    {
        foreach (var (field, text) in new[] { ("message", rule.Message), ("reason", rule.Reason), ("remedy", rule.Remedy) })
        {
            if (text is null || (PackMessage.UnknownPlaceIn(text.Vi) ?? PackMessage.UnknownPlaceIn(text.En)) is not { } place) continue;
            var allowed = string.Join(", ", PackMessage.Places.Select(name => "{" + name + "}"));
            entry.Error(entry.Node(field), field, $"Không có chỗ điền “{{{place}}}”. Được dùng: {allowed}.", $"There is no place “{{{place}}}”. Allowed: {allowed}.");
        }
    }

    private static bool IsCode(string text)
    {
        var letters = text.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is >= 2 and <= 10 && text.Length - letters is 3 or 4 && text.Skip(letters).All(char.IsAsciiDigit);
    }

    private static Type? TypeOf(YamlEntryReader entry)
    {
        var kind = entry.RequiredText("kind");
        if (kind.Length == 0) return null;
        if (RuleKinds.TypeOf(kind) is { } type) return type;
        var near = NearWord.Of(kind, RuleKinds.Names);
        var allowed = string.Join(", ", RuleKinds.Names);
        entry.Error(entry.Node("kind"), "kind", $"Không có loại quy tắc \"{kind}\".{near.Vi} Được dùng: {allowed}.", $"There is no kind \"{kind}\".{near.En} Allowed: {allowed}.", near);
        return null;
    }

    private RuleDescriptor DescriptorOf(RuleFile rule, string folder)
    {
        var severity = manifest.Severities.TryGetValue(folder, out var level) && level.ToSeverity() is { } set ? set : rule.Severity;
        var source = rule.Source ?? new LocalizedText($"Gói {manifest.Id} {manifest.Version}: {manifest.Title.Vi}", $"Pack {manifest.Id} {manifest.Version}: {manifest.Title.En}");
        return new RuleDescriptor(folder, rule.Code, manifest.Id, "custom", severity, rule.Title!, source)
        {
            IsPreview = level == FindingLevel.Off && manifest.Severities.ContainsKey(folder),
            NeedsWholeText = rule.Kind is "required-section" or "required-citation" or "occurrence" or "number",
        };
    }

    private PackMessage MessageOf(RuleFile rule)
    {
        var reason = rule.Reason ?? (rule.Source is { } source
            ? new LocalizedText($"Theo: {source.Vi}.", $"By: {source.En}.")
            : new LocalizedText($"Quy tắc riêng: {manifest.Title.Vi}.", $"House rule: {manifest.Title.En}."));
        return new PackMessage(rule.Message!, reason, rule.Remedy ?? PackMessage.AnyRemedy);
    }

    private WhereClause WhereOf(WhereFile? where, YamlEntryReader entry)
    {
        if (where is null) return WhereClause.Everywhere;
        Known("chapters", where.Chapters, [.. structure.Chapters.Select(chapter => chapter.Id)], entry);
        Known("periods", where.Periods, [.. structure.Programmes.Select(programme => programme.Period).Distinct(StringComparer.Ordinal)], entry);
        return new WhereClause
        {
            Kinds = where.Kinds,
            Periods = where.Periods,
            FromYear = where.Years?.From,
            ToYear = where.Years?.To,
            Subjects = [.. where.Subject.Select(words => VietnameseText.Fold(words).Trim())],
            Chapters = where.Chapters,
            Columns = [.. where.Columns.Select(RuleFilePlace.PartOf)],
            Files = where.Files,
        };
    }

    private static void Known(string field, IReadOnlyList<string> values, IReadOnlyList<string> allowed, YamlEntryReader entry)
    {
        foreach (var value in values)
        {
            if (allowed.Contains(value, StringComparer.Ordinal)) continue;
            var near = NearWord.Of(value, allowed);
            var all = string.Join(", ", allowed);
            entry.Error(entry.Node("where"), $"where.{field}", $"\"{value}\" không hợp lệ.{near.Vi} Được dùng: {all}.", $"Bad value \"{value}\".{near.En} Allowed: {all}.");
        }
    }
}
