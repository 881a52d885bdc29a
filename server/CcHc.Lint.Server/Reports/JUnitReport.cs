using System.Xml;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>
/// JUnit's XML: a suite for each file, a failed case for each error and warning. Suggestions are cases that pass, with
/// their words as output; a file that could not be read is a case in error.
/// </summary>
internal sealed class JUnitReport : ICheckReport
{
    private readonly XmlWriter _writer;

    public JUnitReport(Stream output)
    {
        _writer = XmlWriter.Create(output, XmlText.Settings);
        _writer.WriteStartDocument();
        _writer.WriteStartElement("testsuites");
    }

    public void Add(ReportedFile file)
    {
        if (!file.IsChecked && file.Problems.Count == 0) return;
        var failures = file.Findings.Count(finding => finding.Severity != Severity.Info);
        var isClean = file.Findings.Count == 0 && file.Problems.Count == 0;
        _writer.WriteStartElement("testsuite");
        Attribute("name", file.File);
        Attribute("tests", $"{file.Findings.Count + file.Problems.Count + (isClean ? 1 : 0)}");
        Attribute("failures", $"{failures}");
        Attribute("errors", $"{file.Problems.Count}");
        if (isClean) Case(file, "cchc-lint", () => { });
        foreach (var problem in file.Problems)
            Case(file, problem.Code, () => Outcome("error", problem.Code, problem.Message, problem.Message));
        foreach (var finding in file.Findings) Write(finding, file);
        _writer.WriteEndElement();
    }

    public void End(CheckSummary summary)
    {
        _writer.WriteEndDocument();
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private void Write(ReportedFinding finding, ReportedFile file)
    {
        var at = finding.Range;
        var text = $"{file.File}:{at.Line}:{at.Column}\n{finding.Problem}\n{finding.Reason}\n{finding.Remedy}";
        Case(file, $"{finding.Rule.Code} {finding.Rule.Id} {at.Line}:{at.Column}", () =>
        {
            if (finding.Severity == Severity.Info) _writer.WriteElementString("system-out", XmlText.Clean(text));
            else Outcome("failure", ContractNames.Of(finding.Severity), finding.Problem, text);
        });
    }

    private void Case(ReportedFile file, string name, Action inside)
    {
        _writer.WriteStartElement("testcase");
        Attribute("name", name);
        Attribute("classname", file.File);
        Attribute("time", "0");
        inside();
        _writer.WriteEndElement();
    }

    private void Outcome(string element, string type, string message, string text)
    {
        _writer.WriteStartElement(element);
        Attribute("type", type);
        Attribute("message", message);
        _writer.WriteString(XmlText.Clean(text));
        _writer.WriteEndElement();
    }

    private void Attribute(string name, string value) => _writer.WriteAttributeString(name, XmlText.Clean(value));
}
