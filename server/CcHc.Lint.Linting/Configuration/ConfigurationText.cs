using CcHc.Lint.RulePacks;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Reads a configuration that somebody is writing: the text need not be in a file yet.</summary>
public static class ConfigurationText
{
    /// <param name="path">Full path that the text belongs to, for places.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="catalogue">The rules that it can name: with those of the packs that apply where it lies.</param>
    public static ConfigurationFile Read(string path, string text, RuleCatalogue catalogue) =>
        ConfigurationReader.Read(path, text, catalogue, BuiltInRegistry.Load().Structure);
}
