using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>What must hold for every copy that we write.</summary>
internal static class CopyCheck
{
    /// <summary>The copy breaks no rule of the format that the original kept.</summary>
    public static void IsValid(byte[] original, byte[] copy) => Assert.Equal(ErrorsOf(original), ErrorsOf(copy));

    /// <summary>Every part but those named has the bytes that it had; gives the names of the parts that are new.</summary>
    public static IEnumerable<string> OtherPartsAreEqual(byte[] original, byte[] copy, params string[] changed)
    {
        var (before, after) = (PartsOf(original), PartsOf(copy));
        foreach (var (name, bytes) in before)
        {
            if (!changed.Contains(name)) Assert.True(bytes.AsSpan().SequenceEqual(after[name]), name);
        }

        return after.Keys.Except(before.Keys);
    }

    public static string PartOf(byte[] file, string part) => System.Text.Encoding.UTF8.GetString(PartsOf(file)[part]);

    private static Dictionary<string, byte[]> PartsOf(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        });
    }

    private static List<string> ErrorsOf(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Description}")];
    }
}
