using System.Globalization;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using Microsoft.CodeAnalysis;

namespace CcHc.Lint.CodeRules;

/// <summary>Errors of the compiler as problems of the file that the author wrote.</summary>
internal static class CompilerMessages
{
    /// <param name="isOriginal">True where the diagnostic is about a script as it was written, not about the class made of it.</param>
    public static YamlProblem Of(Diagnostic diagnostic, bool isOriginal)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        var text = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var hint = HintOf(diagnostic.Id);

        // What the script's own class adds has no place of its own.
        var tree = diagnostic.Location.SourceTree;
        var isWritten = isOriginal || tree?.GetLineVisibility(diagnostic.Location.SourceSpan.Start) is not LineVisibility.Hidden;
        var (line, column) = isWritten ? (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1) : (1, 1);
        return new YamlProblem(
            place.Path, line, column, diagnostic.Id,
            new LocalizedText($"Lỗi C# {diagnostic.Id}: {text}{hint.Vi}", $"C# error {diagnostic.Id}: {text}{hint.En}"), IsError: true);
    }

    // The errors that writers of rules meet first, and what to do about them.
    private static LocalizedText HintOf(string id) => id switch
    {
        "CS0103" => new(" Kiểm tra cách viết tên; danh sách dữ kiện: rules/FACTS.md hoặc cchc-lint pack facts.", " Check the spelling; rules/FACTS.md and “cchc-lint pack facts” list the facts."),
        "CS1061" or "CS0117" => new(" Thuộc tính này không có; danh sách dữ kiện: rules/FACTS.md hoặc cchc-lint pack facts.", " There is no such member; rules/FACTS.md and “cchc-lint pack facts” list the facts."),
        "CS8072" or "CS8122" or "CS0834" or "CS8110" or "CS0854" or "CS8153" => new(
            " Điều kiện của When() và Then() không dùng được cách viết này: hãy đưa vào một hàm.",
            " Conditions of When() and Then() cannot hold this: put it in a method."),
        "CS0234" or "CS0246" or "CS1069" => new(
            " Quy tắc chỉ dùng được thư viện cơ bản và dữ kiện; không có mạng, tiến trình, cơ sở dữ liệu.",
            " Rules have the basic library and the facts; no network, processes or databases."),
        _ => new("", ""),
    };
}
