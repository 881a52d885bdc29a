namespace CcHc.Lint.Plans.Registry;

/// <summary>
/// Judges one instrument on one day: not yet in force, wholly ended, replaced, of a finished programme, amended, or
/// in force. Nothing counts as replaced before its successor takes effect.
/// </summary>
internal readonly struct StatusJudgement(InstrumentRegistry registry, Instrument instrument, DateOnly asOf)
{
    public StatusOnDay Judge()
    {
        if ((instrument.Effective ?? instrument.Issued) is { } start && asOf < start)
            return new(InstrumentStatus.NotYet, null, null, instrument.Confidence);

        if (instrument.Expired is { } expired)
        {
            if (asOf >= expired) return Ended(expired);
        }
        else if (FirstInForce(instrument.SupersededBy) is { } replaced && SupersededFrom(replaced.By) is { } from && asOf >= from.Day)
        {
            // Where the programme's period is over as well, that fact alone carries the verdict.
            var confidence = IsPeriodOver ? Confidence.Verified : replaced.Relation.Confidence;
            return new(InstrumentStatus.Superseded, replaced.By, from.Known ? from.Day : null, confidence);
        }

        if (IsPeriodOver)
            return new(InstrumentStatus.PeriodOver, null, new DateOnly(instrument.PeriodTo!.Value + 1, 1, 1), Confidence.Verified);

        var change = LastInForce(instrument.AmendedBy) ?? LastInForce(instrument.PartlySupersededBy);
        if (change is { } amended)
            return new(InstrumentStatus.Amended, amended.By, amended.By.Effective ?? amended.By.Issued, amended.Relation.Confidence);
        if (SurelyAmended() is { } relation) return new(InstrumentStatus.Amended, null, null, relation.Confidence);
        return new(InstrumentStatus.InForce, null, instrument.Effective ?? instrument.Issued, instrument.Confidence);
    }

    private bool IsPeriodOver => instrument.PeriodTo is { } last && asOf.Year > last;

    private StatusOnDay Ended(DateOnly expired)
    {
        if (FirstInForce(instrument.SupersededBy) is { } replaced)
            return new(InstrumentStatus.Superseded, replaced.By, expired, replaced.Relation.Confidence);
        return new(InstrumentStatus.Expired, null, expired, instrument.Confidence);
    }

    /// <summary>
    /// The day from which a successor stands for this instrument. One programme doesn't end the one before it inside
    /// its own period: the successor is issued when the old period runs out or later.
    /// </summary>
    private (DateOnly Day, bool Known)? SupersededFrom(Instrument successor)
    {
        if (InstrumentRegistry.InForceFrom(successor) is not { } day) return null;
        var known = (successor.Effective ?? successor.Issued) is not null;
        if (instrument.PeriodTo is { } last && successor.PeriodFrom is not null)
        {
            var afterPeriod = new DateOnly(last + 1, 1, 1);
            if (day < afterPeriod) day = afterPeriod;
        }

        return (day, known);
    }

    /// <summary>An amendment that the registry holds no entry for, but whose number dates it early enough.</summary>
    private InstrumentRelation? SurelyAmended()
    {
        foreach (var relation in instrument.AmendedBy)
        {
            if (relation.Identity is null && InstrumentRegistry.SurelyInForceFrom(relation.Symbol) <= asOf) return relation;
        }

        return null;
    }

    private (InstrumentRelation Relation, Instrument By)? FirstInForce(IReadOnlyList<InstrumentRelation> relations) => Choose(relations, earliest: true);

    private (InstrumentRelation Relation, Instrument By)? LastInForce(IReadOnlyList<InstrumentRelation> relations) => Choose(relations, earliest: false);

    private (InstrumentRelation Relation, Instrument By)? Choose(IReadOnlyList<InstrumentRelation> relations, bool earliest)
    {
        (InstrumentRelation Relation, Instrument By, DateOnly From)? best = null;
        foreach (var relation in relations)
        {
            if (relation.Identity is null || registry.ByIdentity(relation.Identity) is not { } other) continue;
            if (InstrumentRegistry.InForceFrom(other) is not { } from || from > asOf) continue;
            if (best is null || (earliest ? from < best.Value.From : from > best.Value.From)) best = (relation, other, from);
        }

        return best is { } found ? (found.Relation, found.By) : null;
    }
}
