namespace CcHc.Lint.Plans.Registry;

/// <summary>Bodies by name: the longest known name wins, and only whole words match.</summary>
public sealed class AgencyRegistry
{
    internal AgencyRegistry(IReadOnlyList<Agency> agencies, IReadOnlyList<string> collectiveOpenings, ProvinceRegistry provinces) => All = agencies;

    public IReadOnlyList<Agency> All { get; }

    public Agency? ById(string id) => throw new NotSupportedException();

    /// <summary>Longest matches in order, without overlaps.</summary>
    /// <param name="folded">Text folded for matching (VietnameseText.Fold).</param>
    public IReadOnlyList<AgencyMatch> FindAll(string folded, AgencySearch? search = null) => throw new NotSupportedException();

    /// <summary>The body that the whole of a text names ("Sở Nội vụ tỉnh Sông Thao"), or null.</summary>
    public Agency? Find(string text) => throw new NotSupportedException();

    /// <summary>The body that an item of a list under a shared head names: head "Sở", item "Y tế". Also items with their own head. Null where unknown.</summary>
    public Agency? FindInList(string head, string item) => throw new NotSupportedException();

    /// <summary>True where words name a group that nobody answers for, known or not ("Các cơ quan được giao nhiệm vụ", "28 xã, phường").</summary>
    public bool IsCollective(string text) => throw new NotSupportedException();

    /// <summary>Who is competent on the day: the body itself where it still exists, else its successors, followed as far as the day demands.</summary>
    public IReadOnlyList<Agency> SuccessorsOn(Agency agency, DateOnly day) => throw new NotSupportedException();
}
