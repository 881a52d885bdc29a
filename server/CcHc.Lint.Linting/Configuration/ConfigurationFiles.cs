using System.Collections.Concurrent;
using System.Text;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Reads configuration files, each once.</summary>
internal sealed class ConfigurationFiles(RuleCatalogue catalogue, PlanStructure structure)
{
    private const int MaxBytes = 4 * ConfigurationReader.MaxCharacters;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ConcurrentDictionary<string, Lazy<ConfigurationFile>> _files = new(StringComparer.Ordinal);

    /// <summary>The file at a full path. One that can't be read has a problem and no content.</summary>
    public ConfigurationFile Read(string path) => _files.GetOrAdd(path, key => new Lazy<ConfigurationFile>(() => ReadNow(key))).Value;

    private ConfigurationFile ReadNow(string path) => ReadTextFile(path, ConfigurationReader.MaxCharacters, out var problem) is { } text
        ? ConfigurationReader.Read(path, text, catalogue, structure)
        : new ConfigurationFile(path, new ConfigurationContent(), [new ConfigurationProblem(new ConfigurationPlace(path, 1, 1), "", problem!)]);

    /// <summary>The text of a file in UTF-8, or null and why not.</summary>
    public static string? ReadTextFile(string path, int maxCharacters, out LocalizedText? problem)
    {
        problem = null;
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path))
            {
                problem = new LocalizedText("Đây là thư mục, không phải tệp.", "This is a folder, not a file.");
            }
            else if (!file.Exists)
            {
                problem = new LocalizedText("Không tìm thấy tệp.", "The file does not exist.");
            }
            else if (file.Length > MaxBytes)
            {
                problem = new LocalizedText(
                    $"Tệp quá lớn ({file.Length} byte): tối đa {maxCharacters} ký tự.", $"The file is too large ({file.Length} bytes): at most {maxCharacters} characters.");
            }
            else
            {
                return Strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
            }
        }
        catch (DecoderFallbackException)
        {
            problem = new LocalizedText("Tệp không phải UTF-8. Hãy lưu lại dưới dạng UTF-8.", "The file is not UTF-8. Save it as UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            problem = new LocalizedText(
                $"Không đọc được tệp ({FileReason.Of(exception).Vi}). Hãy kiểm tra quyền truy cập.", $"The file cannot be read ({FileReason.Of(exception).En}). Check its permissions.");
        }

        return null;
    }
}
