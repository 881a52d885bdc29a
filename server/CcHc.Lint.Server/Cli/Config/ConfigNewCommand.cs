using System.CommandLine;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Linting.Configuration.Schema;

namespace CcHc.Lint.Server.Cli.Config;

/// <summary>"config new": writes a first configuration to change, with the schema that editors check it by.</summary>
internal sealed class ConfigNewCommand : Command, ICliCommand
{
    public const string SchemaFile = ".cchc-lint.schema.json";

    private readonly Argument<string> _folder;
    private readonly Option<bool> _force;

    public ConfigNewCommand(string language)
        : base("new", new LocalizedText("Tạo tệp cấu hình mẫu trong một thư mục.", "Writes a first configuration into a folder.").In(language))
    {
        _folder = new Argument<string>("FOLDER")
        {
            DefaultValueFactory = _ => ".",
            Description = new LocalizedText("Thư mục, được tạo nếu chưa có; mặc định là thư mục hiện tại.", "The folder, made where there is none; default the working folder.").In(language),
        };
        _force = new Option<bool>("--force") { Description = new LocalizedText("Ghi đè tệp đã có.", "Overwrites files that are there.").In(language) };
        Arguments.Add(_folder);
        Options.Add(_force);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var shown = arguments.GetValue(_folder)!;
        var folder = context.Environment.FullPath(shown);
        if (File.Exists(folder))
            throw new UsageException(new LocalizedText($"“{shown}” là một tệp; hãy cho một thư mục.", $"“{shown}” is a file; name a folder."));
        var configuration = Path.Combine(folder, ConfigurationLoader.FileName);
        if (File.Exists(configuration) && !arguments.GetValue(_force))
        {
            throw new UsageException(new LocalizedText(
                $"“{shown}” đã có {ConfigurationLoader.FileName}. Thêm --force để ghi đè.", $"“{shown}” has a {ConfigurationLoader.FileName}. Add --force to overwrite it."));
        }

        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(configuration, ConfigurationTemplate.Text(SchemaFile));
            File.WriteAllText(Path.Combine(folder, SchemaFile), ConfigurationSchema.Json());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new LocalizedText($"Không ghi được vào “{shown}” ({FileReason.Of(exception).Vi}).", $"“{shown}” cannot be written to ({FileReason.Of(exception).En})."));
        }

        using var writer = context.OpenOutputText();
        writer.WriteLine(new LocalizedText(
            $"Đã tạo {ConfigurationLoader.FileName} và {SchemaFile} trong “{shown}”. Xem cấu hình đang áp dụng: cchc-lint config show TỆP",
            $"Wrote {ConfigurationLoader.FileName} and {SchemaFile} into “{shown}”. To see what applies: cchc-lint config show FILE").In(context.Language));
        return ExitCodes.Clean;
    }
}
