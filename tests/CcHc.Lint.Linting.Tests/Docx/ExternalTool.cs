using System.Diagnostics;

namespace CcHc.Lint.Linting.Tests.Docx;

/// <summary>Runs programs that this project did not write: what they make of a Word file is the measure.</summary>
internal static class ExternalTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static string Pandoc(params string[] arguments) => Run("pandoc", arguments);

    /// <summary>LibreOffice without a window, with a profile of its own so that runs do not meet.</summary>
    public static string LibreOffice(string profile, params string[] arguments) =>
        Run("soffice", [$"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", .. arguments]);

    private static string Run(string program, string[] arguments)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false } };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new InvalidOperationException($"{program} is missing; tests/run installs it (apt-get install pandoc libreoffice-writer).", exception);
        }

        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {errors.Result}");
        return output;
    }
}
