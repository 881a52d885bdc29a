using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs.Schema;

namespace CcHc.Lint.Server.Cli.Packs;

/// <summary>"pack schema" and "pack reference": what may stand in pack.yaml and rule.yaml, for editors and for people.</summary>
internal sealed class PackSchemaCommand : Command, ICliCommand
{
    private static readonly string[] Files = ["rule", "pack"];

    private readonly Argument<string> _file;

    public PackSchemaCommand(string language)
        : base("schema", new LocalizedText("In JSON Schema của rule.yaml hoặc pack.yaml, dùng cho trình soạn thảo.", "Prints the JSON Schema of rule.yaml or pack.yaml, for editors.").In(language))
    {
        _file = new Argument<string>("FILE") { DefaultValueFactory = _ => "rule", HelpName = "rule|pack", Description = new LocalizedText("rule (mặc định) hoặc pack.", "rule (default) or pack.").In(language) };
        Arguments.Add(_file);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var file = OptionValues.OneOf("FILE", arguments.GetValue(_file)!, Files);
        using var writer = context.OpenOutputText();
        writer.Write(file == "rule" ? PackSchema.OfRule() : PackSchema.OfManifest());
        return ExitCodes.Clean;
    }
}

/// <summary>The page rules/PACKS.md.</summary>
internal sealed class PackReferenceCommand(string language)
    : Command("reference", new LocalizedText("In bảng tra cứu mọi trường của rule.yaml và pack.yaml.", "Prints a reference of all fields of rule.yaml and pack.yaml.").In(language)), ICliCommand
{
    public int Run(ParseResult arguments, CliContext context)
    {
        using var writer = context.OpenOutputText();
        writer.Write(PackReference.Markdown());
        return ExitCodes.Clean;
    }
}

/// <summary>The page rules/FACTS.md.</summary>
internal sealed class PackFactsCommand(string language)
    : Command("facts", new LocalizedText("In bảng dữ kiện cho quy tắc viết bằng C#.", "Prints the facts that rules in C# can use.").In(language)), ICliCommand
{
    public int Run(ParseResult arguments, CliContext context)
    {
        if (FactReference.Markdown() is not { } page)
            throw new UsageException(new LocalizedText("Bản cài đặt này không kèm chú thích của dữ kiện.", "This installation comes without the comments of the facts."));
        using var writer = context.OpenOutputText();
        writer.Write(page);
        return ExitCodes.Clean;
    }
}
