namespace CcHc.Lint.Linting.Configuration;

/// <summary>A file in the chain that applies to a document.</summary>
/// <param name="Folder">The folder that its patterns start from: that of the file which was found, also for the files it extends.</param>
/// <param name="Role">How it came into the chain.</param>
public sealed record ConfigurationLayer(ConfigurationFile File, string Folder, LayerRole Role);

public enum LayerRole
{
    /// <summary>The user's own file, where no folder above the document has one.</summary>
    User,

    /// <summary>In a folder further up.</summary>
    Outer,

    /// <summary>Named by another file's "extends".</summary>
    Extended,

    /// <summary>In the nearest folder.</summary>
    Nearest,

    /// <summary>Named on the command line.</summary>
    Given,
}
