using System.Xml;

namespace CcHc.Lint.Server.Reports;

/// <summary>The XML of Checkstyle, which many review platforms read.</summary>
internal sealed class CheckstyleReport : ICheckReport
{
    private readonly XmlWriter _writer;

    public CheckstyleReport(Stream output)
    {
        _writer = XmlWriter.Create(output, XmlText.Settings);
        _writer.WriteStartDocument();
        _writer.WriteStartElement("checkstyle");
        _writer.WriteAttributeString("version", "4.3");
    }

    public void Add(ReportedFile file)
    {
        if (file.Findings.Count == 0 && file.Problems.Count == 0) return;
        _writer.WriteStartElement("file");
        _writer.WriteAttributeString("name", XmlText.Clean(file.File));
        foreach (var problem in file.Problems)
            Write(Math.Max(1, problem.Line), 1, "error", problem.Message, $"cchc-lint.{problem.Code}");
        foreach (var finding in file.Findings)
        {
            var text = $"{finding.Problem} {finding.Remedy}";
            Write(finding.Range.Line, finding.Range.Column, ContractNames.Of(finding.Severity), text, $"cchc-lint.{finding.Rule.Pack}.{finding.Rule.Id}");
        }

        _writer.WriteEndElement();
    }

    public void End(CheckSummary summary)
    {
        _writer.WriteEndDocument();
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private void Write(int line, int column, string severity, string message, string source)
    {
        _writer.WriteStartElement("error");
        _writer.WriteAttributeString("line", $"{line}");
        _writer.WriteAttributeString("column", $"{column}");
        _writer.WriteAttributeString("severity", severity);
        _writer.WriteAttributeString("message", XmlText.Clean(message));
        _writer.WriteAttributeString("source", XmlText.Clean(source));
        _writer.WriteEndElement();
    }
}
