using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Rules.Tests;

public class RuleMessageTests
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("Nhiệm vụ “{task}” thiếu {what}.", "The task “{task}” lacks {what}."),
        new LocalizedText("Vì {task}.", "Because of {task}."),
        new LocalizedText("Ghi thêm.", "Add it."));

    [Fact]
    public void Fills_every_place_of_a_name_in_all_three_sentences()
    {
        var filled = Message.With("task", "Rà soát");

        Assert.Equal("Nhiệm vụ “Rà soát” thiếu {what}.", filled.Problem.Vi);
        Assert.Equal("The task “Rà soát” lacks {what}.", filled.Problem.En);
        Assert.Equal("Vì Rà soát.", filled.Reason.Vi);
        Assert.Equal("Ghi thêm.", filled.Remedy.Vi);
    }

    [Fact]
    public void Fills_each_language_with_its_own_words()
    {
        var filled = Message.With("task", "Rà soát").With("what", "thời hạn", "a deadline");

        Assert.Equal("Nhiệm vụ “Rà soát” thiếu thời hạn.", filled.Problem.Vi);
        Assert.Equal("The task “Rà soát” lacks a deadline.", filled.Problem.En);
    }

    [Fact]
    public void Leaves_the_template_as_it_was()
    {
        _ = Message.With("task", "Rà soát");
        Assert.Equal("Vì {task}.", Message.Reason.Vi);
    }

    [Fact]
    public void Is_alike_where_sentences_and_values_are_the_same()
    {
        var filled = Message.With("task", "Rà soát").With("what", "thời hạn", "a deadline");
        Assert.True(filled.IsAlike(Message.With("task", new string("Rà soát")).With("what", "thời hạn", "a deadline")));
        Assert.False(filled.IsAlike(Message.With("task", "Tập huấn").With("what", "thời hạn", "a deadline")));
        Assert.False(filled.IsAlike(Message.With("task", "Rà soát").With("what", "thời hạn", "a date")));
        Assert.False(filled.IsAlike(Message.With("task", "Rà soát")));
        Assert.False(Message.With("task", "Rà soát").IsAlike(filled));
        Assert.False(filled.IsAlike(filled with { Remedy = new LocalizedText("Bỏ đi.", "Remove it.") }));
        Assert.True(Message.IsAlike(Message with { }));
    }

    [Fact]
    public void Words_of_the_text_are_taken_literally()
    {
        // Emoji, a decomposed letter and a dollar sign are no patterns.
        Assert.Equal("Vì $1 \U0001F4C4 Rà.", Message.With("task", "$1 \U0001F4C4 Rà").Reason.Vi);
    }
}
