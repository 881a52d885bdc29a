namespace CcHc.Lint.Documents;

/// <summary>A sentence for people in both languages of the product, Vietnamese first.</summary>
public sealed record LocalizedText(string Vi, string En)
{
    /// <summary>The sentence in a language: "vi" or "en"; any other value gives Vietnamese.</summary>
    public string In(string language) => language == "en" ? En : Vi;
}
