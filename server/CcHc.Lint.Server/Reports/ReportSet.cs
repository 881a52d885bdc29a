using CcHc.Lint.Server.Caching;

namespace CcHc.Lint.Server.Reports;

/// <summary>The reports of a run.</summary>
internal sealed class ReportSet(IReadOnlyList<ICheckReport> reports)
{
    /// <summary>
    /// Names what <see cref="Render"/> gives for a file of this name by all that it follows from beside the file's content,
    /// a name for each report; null where a report can't say, or is not made of bytes for each file, or where there are more
    /// than are kept.
    /// </summary>
    public IReadOnlyList<string>? NamesFor(string file)
    {
        if (reports.Count > KeptRenderings.Most) return null;
        var names = new string[reports.Count];
        for (var i = 0; i < names.Length; i++)
        {
            if ((reports[i] as IRenderedReport)?.RenderingName is not { } name) return null;
            names[i] = $"{name}\n{file}";
        }

        return names;
    }

    /// <summary>What a file comes to in each report. Called from any thread; changes nothing.</summary>
    public RenderedFile Render(ReportedFile file)
    {
        var rendered = new RenderedBytes?[reports.Count];
        for (var i = 0; i < rendered.Length; i++) rendered[i] = (reports[i] as IRenderedReport)?.Render(file);
        return new RenderedFile(FileCounts.Of(file), rendered);
    }

    /// <summary>Adds a file to all reports, in the order to report them.</summary>
    /// <param name="file">Null where every report has its bytes.</param>
    public void Add(RenderedFile rendered, ReportedFile? file)
    {
        for (var i = 0; i < reports.Count; i++)
        {
            if (rendered.Reports[i] is { } bytes) ((IRenderedReport)reports[i]).Add(rendered.Counts, bytes);
            else reports[i].Add(file ?? throw new ArgumentNullException(nameof(file)));
        }
    }

    /// <summary>Called once after the last file.</summary>
    public void End(CheckSummary summary)
    {
        foreach (var report in reports)
        {
            report.End(summary);
            report.Dispose();
        }
    }
}
