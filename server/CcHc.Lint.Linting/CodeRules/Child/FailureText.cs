using System.Diagnostics;
using System.Reflection;

namespace CcHc.Lint.Linting.CodeRules.Child;

/// <summary>What an author's code threw, in one line: type, message, and where in the pack.</summary>
internal static class FailureText
{
    private const int Longest = 500;

    public static string Of(Exception failure)
    {
        var cause = failure;
        while (cause is RuleExpressionEvaluationException or TargetInvocationException or RuleActivationException or RuleDefinitionException && cause.InnerException is { } inner) cause = inner;
        var text = $"{cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")}";
        if (text.Length > Longest) text = text[..Longest] + "…";
        return PlaceOf(cause) is { } place ? $"{text} ({place})" : text;
    }

    public static bool IsOutOfMemory(Exception failure)
    {
        for (var at = failure; at is not null; at = at.InnerException)
        {
            if (at is OutOfMemoryException) return true;
        }

        return false;
    }

    // Frames with a file are the author's own: the program's code comes without symbols here.
    private static string? PlaceOf(Exception failure)
    {
        foreach (var frame in new StackTrace(failure, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is { } file && frame.GetMethod()?.Module.Assembly.GetName().Name?.StartsWith(PackCompilation.AssemblyPrefix, StringComparison.Ordinal) == true)
                return $"{file.Replace('\\', '/')}:{frame.GetFileLineNumber()}";
        }

        return null;
    }
}
