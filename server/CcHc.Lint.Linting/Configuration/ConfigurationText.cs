using CcHc.Lint.RulePacks;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Reads a configuration that somebody is writing: the text need not be in a file yet.</summary>
public static class ConfigurationText
{
    /// <param name="path">Full path that the text belongs to, for places.</param>
    /// <param name="text">The whole text.</param>
    public static ConfigurationFile Read(string path, string text) =>
        ConfigurationReader.Read(path, text, RuleCatalogue.BuiltIn, BuiltInRegistry.Load().Structure);
}
