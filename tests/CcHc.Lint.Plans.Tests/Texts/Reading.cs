using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Tests.Registry;

namespace CcHc.Lint.Plans.Tests.Texts;

/// <summary>Reads whole documents with the built-in registry.</summary>
internal static class Reading
{
    private static readonly Lazy<PlanReader> Reader = new(() => new PlanReader(TestRegistry.BuiltIn));

    /// <param name="memory">What was read of the version before; null for a text that is read once.</param>
    public static Plan Plan(string text, string? asOf = null, PlanMemory? memory = null) => Reader.Value.Read(
        DocumentReader.ReadText("ke-hoach.md", text),
        new PlanReadOptions(asOf is null ? null : TestRegistry.Day(asOf), new DateOnly(2026, 11, 20)), memory);
}
