namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>
/// Sessions of <see cref="RandomSession"/>: one answer for every request, an orderly end, and findings equal to those of
/// "check" on the same text. The environment variable CCHC_LSP_SESSIONS asks for more of them than every run plays.
/// </summary>
public class RandomSessionTests
{
    private const int Sessions = 40;

    [Fact]
    public async Task Whatever_a_client_does_every_request_has_one_answer_and_the_findings_are_those_of_check()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("CCHC_LSP_SESSIONS"), out var asked) ? asked : Sessions;
        for (var seed = 1; seed <= count; seed++)
        {
            foreach (var (uri, shown, found) in await new RandomSession(seed).PlayAsync())
                Assert.True(shown.SequenceEqual(found), $"seed {seed}, {uri}:\nshown\n{string.Join('\n', shown.Except(found))}\nchecked\n{string.Join('\n', found.Except(shown))}");
        }
    }
}
