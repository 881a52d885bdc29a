using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Wording.Lexicon.Compiled;

/// <summary>The short lists of a lexicon. Fields are written and read in the same order.</summary>
internal static class WordListBinary
{
    public static void Write(LexiconWriter to, WordingLexicon lexicon)
    {
        to.Texts(lexicon.Abbreviations.Keys);
        to.Texts(lexicon.Abbreviations.Values);
        to.Texts(lexicon.WidelyKnown);
        to.Texts([.. lexicon.Variants.Select(static variant => variant.First)]);
        to.Texts([.. lexicon.Variants.Select(static variant => variant.Second)]);
        to.Number(lexicon.Terms.Count);
        foreach (var term in lexicon.Terms)
        {
            to.Text(term.Term);
            to.Number(term.Since.DayNumber);
            to.Text(term.Successor);
            to.Text(term.Basis);
            to.Number((int)term.Confidence);
            to.Texts(term.Context);
            to.Texts(term.NotBeside);
        }
    }

    public static void Read(LexiconReader from, WordingLexicon lexicon)
    {
        var (shortForms, longForms) = (from.Texts(), from.Texts());
        for (var i = 0; i < shortForms.Length; i++) lexicon.Abbreviations.Add(shortForms[i], longForms[i]);
        foreach (var word in from.Texts()) lexicon.WidelyKnown.Add(word);
        var (firsts, seconds) = (from.Texts(), from.Texts());
        for (var i = 0; i < firsts.Length; i++) lexicon.Variants.Add((firsts[i], seconds[i]));
        for (var count = from.Number(); count > 0; count--)
            lexicon.Terms.Add(new OutdatedTermEntry(from.Text(), DateOnly.FromDayNumber(from.Number()), from.Text(), from.Text(), (Confidence)from.Number(), from.Texts(), from.Texts()));
    }
}
