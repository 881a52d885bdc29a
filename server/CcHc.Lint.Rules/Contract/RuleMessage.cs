using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules;

/// <summary>What a finding says, one sentence each: what is wrong with the words from the text, why, and what to do.</summary>
/// <remarks>
/// Values are put into the sentences when somebody reads them: rules run at every key press, and nobody reads again what
/// was found before.
/// </remarks>
public sealed record RuleMessage
{
    private readonly LocalizedText _problem;
    private readonly LocalizedText _reason;
    private readonly LocalizedText _remedy;
    private Value? _values;

    public RuleMessage(LocalizedText problem, LocalizedText reason, LocalizedText remedy) =>
        (_problem, _reason, _remedy) = (problem, reason, remedy);

    public LocalizedText Problem
    {
        get => Fill(_problem);
        init => _problem = value;
    }

    public LocalizedText Reason
    {
        get => Fill(_reason);
        init => _reason = value;
    }

    public LocalizedText Remedy
    {
        get => Fill(_remedy);
        init => _remedy = value;
    }

    /// <summary>The message with every "{name}" replaced by a value in both languages.</summary>
    public RuleMessage With(string name, string value) => With(name, value, value);

    /// <summary>The message with every "{name}" replaced by a value of its own in each language.</summary>
    public RuleMessage With(string name, string valueVi, string valueEn)
    {
        var message = this with { };
        message._values = new Value(name, valueVi, valueEn, _values);
        return message;
    }

    /// <summary>The message with a sentence added to the reason.</summary>
    /// <param name="further">With the blank before it.</param>
    public RuleMessage WithFurtherReason(LocalizedText further)
    {
        var reason = Reason;
        return new RuleMessage(Problem, new LocalizedText(reason.Vi + further.Vi, reason.En + further.En), Remedy);
    }

    /// <summary>The sentences in one language: "vi" or "en"; any other value gives Vietnamese.</summary>
    internal (string Problem, string Reason, string Remedy) In(string language)
    {
        return (Fill(_problem), Fill(_reason), Fill(_remedy));

        string Fill(LocalizedText text) => _values is null ? text.In(language) : _values.In(text.In(language), language == "en");
    }

    /// <summary>True for a message that is made of the same sentences and values, and so reads the same; tells it without making either.</summary>
    internal bool IsAlike(RuleMessage other)
    {
        if (_problem != other._problem || _reason != other._reason || _remedy != other._remedy) return false;
        var (value, of) = (_values, other._values);
        while (value is not null && of is not null && value.IsSame(of)) (value, of) = (value.Before, of.Before);
        return value is null && of is null;
    }

    /// <summary>True for a message that reads the same.</summary>
    public bool Equals(RuleMessage? other) =>
        other is not null && (ReferenceEquals(this, other) || (Problem == other.Problem && Reason == other.Reason && Remedy == other.Remedy));

    public override int GetHashCode() => Problem.GetHashCode();

    private LocalizedText Fill(LocalizedText text) => _values is null ? text : new LocalizedText(_values.In(text.Vi, isEnglish: false), _values.In(text.En, isEnglish: true));

    private sealed class Value(string name, string vi, string en, Value? before)
    {
        private string? _place;

        public Value? Before => before;

        /// <summary>True for the same value of the same name, whatever was given before.</summary>
        public bool IsSame(Value other) => name == other.Name && vi == other.Vi && en == other.En;

        private string Name => name;

        private string Vi => vi;

        private string En => en;

        /// <summary>The text with this value and all that were given before it, in the order in which they were given.</summary>
        public string In(string text, bool isEnglish)
        {
            if (!text.Contains('{', StringComparison.Ordinal)) return text;
            var filled = before is null ? text : before.In(text, isEnglish);
            return filled.Replace(_place ??= string.Concat("{", name, "}"), isEnglish ? en : vi, StringComparison.Ordinal);
        }
    }
}
