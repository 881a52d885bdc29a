using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Config;

/// <summary>"config show": what applies to a document, and from which file each value comes.</summary>
internal sealed class ConfigShowCommand : Command, ICliCommand
{
    private static readonly string[] Formats = ["text", "json"];

    private readonly Argument<string> _path;
    private readonly Option<string?> _format;
    private readonly Option<string?> _configuration;

    public ConfigShowCommand(string language)
        : base("show", new LocalizedText("Cho biết cấu hình áp dụng cho một văn bản và nguồn của từng giá trị.", "Shows what applies to a document, and where each value comes from.").In(language))
    {
        _path = new Argument<string>("PATH") { Description = new LocalizedText("Văn bản hoặc thư mục; không cần phải có sẵn.", "A document or a folder; it need not exist.").In(language) };
        _format = SharedOptions.TextOrJson(language);
        _configuration = SharedOptions.Configuration(language);
        Arguments.Add(_path);
        Options.Add(_format);
        Options.Add(_configuration);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var format = OptionValues.OneOf("--format", arguments.GetValue(_format) ?? "text", Formats);
        var shown = arguments.GetValue(_path)!;
        var path = context.Environment.FullPath(shown);

        // A folder stands for a document in it that no pattern of names fits.
        var isFolder = Directory.Exists(path);
        if (isFolder) path = Path.Combine(path, "*");
        var checker = new DocumentChecker(SharedOptions.LoaderOf(arguments.GetValue(_configuration), context.Environment));
        var configuration = checker.ConfigurationOf(path);
        var traits = isFolder ? null : TraitsOf(path, checker, context);
        var selection = configuration.RulesFor(path, traits ?? new DocumentTraits(Plans.Facts.PlanDocumentKind.Plan, null));
        foreach (var problem in configuration.Problems)
            context.Complain(new LocalizedText($"{Shown(problem.Place.File, context)}: {problem.Explanation.Vi}", $"{Shown(problem.Place.File, context)}: {problem.Explanation.En}"));
        if (format == "json") WriteJson(shown, configuration, selection, context);
        else WriteText(shown, configuration, traits, selection, context);
        return configuration.Problems.Count > 0 ? ExitCodes.CouldNotRun : ExitCodes.Clean;
    }

    private static DocumentTraits? TraitsOf(string path, DocumentChecker checker, CliContext context)
    {
        if (!File.Exists(path)) return null;
        var read = DocumentReader.ReadFile(path, checker.ConfigurationOf(path).Limits);
        return read.IsRead ? DocumentTraits.Of(checker.Read(read.Document, path, new LintOptions(null, context.Environment.Today)).Profile) : null;
    }

    private static void WriteText(string shown, DocumentConfiguration configuration, DocumentTraits? traits, RuleSelection selection, CliContext context)
    {
        using var writer = context.OpenOutputText();
        string Say(string vi, string en) => new LocalizedText(vi, en).In(context.Language);
        string From(ConfigurationPlace? place) => place is null ? Say("mặc định", "default") : $"{Shown(place.File, context)}:{place.Line}";
        writer.WriteLine(Say($"Cấu hình áp dụng cho {shown}", $"What applies to {shown}"));
        if (traits is not null) writer.WriteLine(Say($"Loại văn bản: {ContractNames.Of(traits.Kind)}; giai đoạn: {traits.Period ?? "không rõ"}", $"Document: {ContractNames.Of(traits.Kind)}; period: {traits.Period ?? "unknown"}"));
        writer.WriteLine();
        writer.WriteLine(Say("Tệp cấu hình (tệp sau có quyền cao hơn):", "Configurations (the later has the last word):"));
        if (configuration.Layers.Count == 0) writer.WriteLine(Say("  không có; mọi giá trị là mặc định", "  none; every value is the default"));
        foreach (var layer in configuration.Layers) writer.WriteLine($"  {Shown(layer.File.Path, context)}  ({RoleOf(layer.Role).In(context.Language)})");
        writer.WriteLine();
        var document = Say("của văn bản", "of the document");
        writer.WriteLine($"{"as-of",-10} {(configuration.AsOf is { } day ? DateText.Iso(day.Value) : document),-14} {From(configuration.AsOf?.Place)}");
        writer.WriteLine($"{"language",-10} {configuration.Language?.Value ?? "vi",-14} {From(configuration.Language?.Place)}");
        if (configuration.TrackedChanges is { } changes) writer.WriteLine($"{"tracked-changes",-10} {changes.Value,-9} {From(changes.Place)}");
        writer.WriteLine($"{"preview",-10} {(configuration.Preview is { Value: true } ? "true" : "false"),-14} {From(configuration.Preview?.Place)}");
        foreach (var layer in configuration.Layers)
        {
            foreach (var registry in layer.File.Content.Registry) writer.WriteLine($"{"registry",-10} {registry.Value,-14} {From(registry.Place)}");
            foreach (var pack in layer.File.Content.Packs) writer.WriteLine($"{"packs",-10} {pack.Value,-14} {From(pack.Place)}");
        }

        writer.WriteLine();
        writer.WriteLine(Say("Quy tắc:", "Rules:"));
        var width = selection.Settings.Max(setting => setting.Rule.Id.Length);
        foreach (var setting in selection.Settings)
        {
            writer.WriteLine($"  {setting.Rule.Code,-9} {setting.Rule.Id.PadRight(width)}  {NameOf(setting.Level),-7}  {From(setting.LevelPlace)}");
            foreach (var option in setting.Options) writer.WriteLine($"  {"",-9}   {option.Option.Name}: {RuleOption.TextOf(option.Value)}  {From(option.Place)}");
            foreach (var chapter in setting.Chapters) writer.WriteLine($"  {"",-9}   {Say("trong chương", "in chapter")} {string.Join(", ", chapter.ChapterIds)}: {NameOf(chapter.Level)}  {From(chapter.Place)}");
            if (setting.NotSuppressible is { } place) writer.WriteLine($"  {"",-9}   suppressible: false  {From(place)}");
        }

        foreach (var entry in selection.Suppressions)
        {
            writer.WriteLine();
            writer.WriteLine($"suppress: {string.Join(", ", entry.Rules)} — {entry.Reason}  {From(entry.Place)}");
        }
    }

    private static void WriteJson(string shown, DocumentConfiguration configuration, RuleSelection selection, CliContext context)
    {
        using (var writer = new Utf8JsonWriter(context.Output, JsonStyle.Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("path", shown);
            writer.WriteStartArray("files");
            foreach (var layer in configuration.Layers) writer.WriteStringValue(layer.File.Path);
            writer.WriteEndArray();
            WriteValue(writer, "asOf", configuration.AsOf is { } day ? DateText.Iso(day.Value) : null, configuration.AsOf?.Place);
            WriteValue(writer, "language", configuration.Language?.Value ?? "vi", configuration.Language?.Place);
            WriteValue(writer, "trackedChanges", configuration.TrackedChanges?.Value ?? "accepted", configuration.TrackedChanges?.Place);
            WriteValue(writer, "preview", configuration.Preview is { Value: true } ? "true" : "false", configuration.Preview?.Place);
            writer.WriteStartArray("rules");
            foreach (var setting in selection.Settings)
            {
                writer.WriteStartObject();
                writer.WriteString("rule", setting.Rule.Id);
                writer.WriteString("code", setting.Rule.Code);
                WriteValue(writer, "severity", NameOf(setting.Level), setting.LevelPlace);
                writer.WriteBoolean("suppressible", setting.NotSuppressible is null);
                writer.WriteStartArray("options");
                foreach (var option in setting.Options)
                {
                    writer.WriteStartObject();
                    writer.WriteString("name", option.Option.Name);
                    WriteValue(writer, "value", RuleOption.TextOf(option.Value), option.Place);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("problems");
            foreach (var problem in configuration.Problems)
            {
                writer.WriteStartObject();
                WritePlace(writer, problem.Place);
                writer.WriteString("field", problem.Field);
                writer.WriteString("message", problem.Message.In(context.Language));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        context.Output.WriteByte((byte)'\n');
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, string? value, ConfigurationPlace? place)
    {
        writer.WriteStartObject(name);
        writer.WriteString("value", value);
        if (place is not null) WritePlace(writer, place);
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, ConfigurationPlace place)
    {
        writer.WriteString("file", place.File);
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
    }

    private static string Shown(string file, CliContext context) => ConfigurationProblems.Shown(file, context.Environment.WorkingFolder);

    private static string NameOf(FindingLevel level) => level.ToSeverity() is { } severity ? ContractNames.Of(severity) : "off";

    private static LocalizedText RoleOf(LayerRole role) => role switch
    {
        LayerRole.User => new("của người dùng", "the user's own"),
        LayerRole.Outer => new("thư mục phía trên", "a folder above"),
        LayerRole.Extended => new("kế thừa qua extends", "by extends"),
        LayerRole.Given => new("theo --config", "by --config"),
        _ => new("gần nhất", "nearest"),
    };
}
