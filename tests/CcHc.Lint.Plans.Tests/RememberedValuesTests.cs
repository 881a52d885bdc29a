using CcHc.Lint.Plans.Memory;

namespace CcHc.Lint.Plans.Tests;

public sealed class RememberedValuesTests
{
    private readonly RememberedValues<string> _values = new();

    [Fact]
    public void What_the_last_version_asked_for_is_known_in_the_next()
    {
        Version(0, 200);
        _values.Advance();
        Assert.Equal("200", _values.Find("199"));
        Assert.Null(_values.Find("200"));
    }

    [Fact]
    public void What_versions_no_longer_ask_for_is_forgotten_and_what_they_do_is_not()
    {
        Version(0, 1000);
        for (var version = 0; version < 4; version++)
        {
            _values.Advance();
            Version(0, 100);
        }

        _values.Advance();
        Assert.Equal("1", _values.Find("0"));
        Assert.Null(_values.Find("500"));
    }

    [Fact]
    public void Another_setting_knows_nothing()
    {
        Version(0, 3);
        Assert.Equal("2", _values.Use("a").Put("1", "2"));
        Assert.Equal("2", _values.Use("a").Find("1"));
        Assert.Null(_values.Use("b").Find("1"));
    }

    private void Version(int from, int to)
    {
        for (var text = from; text < to; text++) _ = _values.Find(text.ToString()) ?? _values.Add(text.ToString(), (text + 1).ToString());
    }
}
