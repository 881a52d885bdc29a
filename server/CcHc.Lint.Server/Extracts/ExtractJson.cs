namespace CcHc.Lint.Server.Extracts;

/// <summary>The facts of one document as "extract" prints them. Names and order are those of the contract.</summary>
internal sealed record ExtractJson(
    string File,
    ExtractDocument Document,
    IReadOnlyList<ExtractSection> Outline,
    IReadOnlyList<ExtractCitation> Citations,
    IReadOnlyList<ExtractTask> Tasks,
    IReadOnlyList<ExtractAgency> Agencies,
    IReadOnlyList<ExtractAbbreviation> Abbreviations,
    IReadOnlyList<string> Problems,
    IReadOnlyList<string> Notices);

internal sealed record ExtractDocument(
    string Kind, string? Title, int? Year, string? Issuer, string? Place, string? Number, DateOnly? Date, DateOnly AsOf, string? Period);

internal sealed record ExtractSection(int Level, string Kind, string Number, string Title, int Line);

internal sealed record ExtractCitation(
    int Line, int Column, string Text, string? Symbol, string? Kind, DateOnly? Date, string? Issuer, string? Name, bool Self, string? Resolved, string Status);

internal sealed record ExtractTask(
    int Line, string Section, string No, string RowType, string Task, string Product, string Lead, string Cooperating, string Deadline,
    IReadOnlyList<ExtractLead> Leads, string DeadlineClass, DateOnly? DeadlineFrom, DateOnly? DeadlineTo);

internal sealed record ExtractLead(string Name, string Kind);

internal sealed record ExtractAgency(int Line, int Column, string Text, string Name, string Status);

internal sealed record ExtractAbbreviation(int Line, string Short, string Long);
