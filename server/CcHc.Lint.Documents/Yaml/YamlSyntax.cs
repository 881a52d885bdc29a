using YamlDotNet.Core;

namespace CcHc.Lint.Documents.Yaml;

/// <summary>Says what is wrong with a YAML text in words for people who don't know the parser.</summary>
internal static class YamlSyntax
{
    /// <summary>What is said where the parser cannot tell what is wrong.</summary>
    public static readonly LocalizedText Unreadable = new(
        "YAML không đọc được từ đây. Hãy xem lại dấu hai chấm, dấu ngoặc, dấu nháy và cách thụt đầu dòng.",
        "Unreadable YAML from here on. Check colons, brackets, quotes and indentation.");

    /// <param name="line">1-based line of what is wrong; <paramref name="column"/> too.</param>
    public static LocalizedText Explain(YamlException broken, string text, out int line, out int column)
    {
        (line, column) = ((int)broken.Start.Line, (int)broken.Start.Column);
        if (broken is RefusedYamlException refused)
            return new LocalizedText($"YAML không được chấp nhận: {refused.Reason.Vi}.", $"YAML that is not accepted: {refused.Reason.En}.");
        if (TabNear(text, (int)broken.Start.Line, (int)broken.End.Line) is { } tab)
        {
            (line, column) = (tab, 1);
            return new LocalizedText(
                "Dòng này thụt đầu dòng bằng phím Tab; YAML chỉ nhận dấu cách. Hãy thay mỗi Tab bằng hai dấu cách.",
                "This line is indented with a tab; YAML takes spaces only. Replace each tab by two spaces.");
        }

        var detail = broken.InnerException?.Message ?? broken.Message;
        return new LocalizedText(
            $"YAML không đọc được ({detail}). Hãy xem lại dấu hai chấm, dấu ngoặc, dấu nháy và cách thụt đầu dòng ở đây.",
            $"Unreadable YAML ({detail}). Check colons, brackets, quotes and indentation here.");
    }

    // The parser names the token that broke, which may begin on the line before the tab.
    private static int? TabNear(string text, int first, int last)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (number > last + 1) break;
            if (number < first) continue;
            var indent = line[..(line.Length - line.TrimStart(" \t").Length)];
            if (indent.Contains('\t')) return number;
        }

        return null;
    }
}
