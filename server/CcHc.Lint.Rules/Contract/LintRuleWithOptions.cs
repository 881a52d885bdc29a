namespace CcHc.Lint.Rules;

/// <summary>
/// A rule that an office can adjust. <see cref="Options"/> may be read in <c>Define()</c>, in conditions and in messages.
/// </summary>
/// <typeparam name="TOptions">
/// A sealed record whose properties have <c>init</c>, a default and an <see cref="OptionAttribute"/>.
/// </typeparam>
public abstract class LintRule<TOptions> : LintRule
    where TOptions : class, new()
{
    /// <summary>The values that hold for this object: those of the office, else the defaults.</summary>
    protected TOptions Options { get; private set; } = new();

    public sealed override Type OptionsType => typeof(TOptions);

    public sealed override void UseOptions(object options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options is not TOptions typed)
            throw new ArgumentException($"{Descriptor.Id} takes {typeof(TOptions).Name}, not {options.GetType().Name}.", nameof(options));
        var problems = RuleOptions.Problems(options);
        if (problems.Count > 0) throw new ArgumentException($"{Descriptor.Id}: {string.Join(' ', problems)}", nameof(options));
        Options = typed;
    }
}
