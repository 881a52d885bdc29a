using System.Text.Json.Serialization;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>What the process that runs rules says. Nothing in it is believed before it was looked at.</summary>
internal sealed class ChildMessage
{
    /// <summary>The rule that begins to run.</summary>
    public string? Begin { get; set; }

    /// <summary>The rule that has run.</summary>
    public string? Rule { get; set; }

    /// <summary>What it found, at most as many as allowed.</summary>
    public List<ChildFinding>? Findings { get; set; }

    /// <summary>How it failed: type, message and place in the pack; null where it did not.</summary>
    public string? Failure { get; set; }

    /// <summary>True where it found more than allowed.</summary>
    public bool Floods { get; set; }

    /// <summary>True behind the last rule of a document.</summary>
    public bool End { get; set; }
}

internal sealed class ChildFinding
{
    public int Start { get; set; }

    public int Finish { get; set; }

    public string? Text { get; set; }

    public int Severity { get; set; }

    public int Confidence { get; set; }

    /// <summary>Problem, reason and remedy, each in Vietnamese and in English.</summary>
    public List<string>? Message { get; set; }

    public List<ChildPlace>? Related { get; set; }

    public List<ChildFix>? Fixes { get; set; }
}

internal sealed class ChildPlace
{
    public int Start { get; set; }

    public int Finish { get; set; }

    public string? Vi { get; set; }

    public string? En { get; set; }
}

internal sealed class ChildFix
{
    public string? Vi { get; set; }

    public string? En { get; set; }

    public bool IsSafe { get; set; }

    public List<ChildEdit>? Edits { get; set; }
}

internal sealed class ChildEdit
{
    public int Start { get; set; }

    public int Finish { get; set; }

    public string? Text { get; set; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, MaxDepth = 16)]
[JsonSerializable(typeof(ChildMessage))]
internal sealed partial class ChildJson : JsonSerializerContext;
