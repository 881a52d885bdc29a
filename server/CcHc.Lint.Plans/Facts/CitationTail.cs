namespace CcHc.Lint.Plans.Facts;

/// <summary>What stands behind the date and the issuer of a citation.</summary>
public enum CitationTail
{
    /// <summary>No subject: the sentence ends there or goes on with something else.</summary>
    NoSubject,

    /// <summary>The subject, and it is known where that ends.</summary>
    Subject,

    /// <summary>Words that may be the subject, with no telling where it ends.</summary>
    Unclear,
}
