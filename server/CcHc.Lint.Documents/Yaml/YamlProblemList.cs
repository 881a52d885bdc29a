namespace CcHc.Lint.Documents.Yaml;

/// <summary>Collects problems while files are read.</summary>
public sealed class YamlProblemList
{
    private readonly List<YamlProblem> _problems = [];

    public int ErrorCount { get; private set; }

    /// <param name="word">The word at fault, where it is one.</param>
    public void Error(string file, int line, int column, string field, string vi, string en, NearWord? word = null)
    {
        ErrorCount++;
        _problems.Add(new(file, line, column, field, new LocalizedText(vi, en), IsError: true) { Word = word });
    }

    public void Note(string file, int line, int column, string field, string vi, string en) =>
        _problems.Add(new(file, line, column, field, new LocalizedText(vi, en), IsError: false));

    /// <summary>By file, line and column.</summary>
    public IReadOnlyList<YamlProblem> InOrder() =>
        [.. _problems.OrderBy(static problem => problem.File, StringComparer.Ordinal).ThenBy(static problem => problem.Line).ThenBy(static problem => problem.Column)];
}
