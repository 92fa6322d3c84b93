using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>Where and of what the figures are: they belong to it.</summary>
/// <param name="Cores">How many the system gives.</param>
/// <param name="Load">How many programs wanted a core in the last minute; null where the system does not say. Above the cores, the figures suffer.</param>
/// <param name="Commit">Of the working tree, with a plus where it was changed; null without git.</param>
internal sealed record Machine(string OperatingSystem, string Processor, int Cores, string Runtime, double? Load, string? Commit)
{
    public static Machine Here() => new(
        RuntimeInformation.OSDescription,
        ProcessorName(),
        Environment.ProcessorCount,
        RuntimeInformation.FrameworkDescription,
        LoadNow(),
        Git("rev-parse", "--short", "HEAD") is { } commit ? commit + (Git("status", "--porcelain", "--untracked-files=no") is "" ? "" : "+") : null);

    private static string ProcessorName() =>
        File.Exists("/proc/cpuinfo")
            && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static double? LoadNow() => File.Exists("/proc/loadavg")
        ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)
        : null;

    private static string? Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetDirectoryName(ServiceProcess.Assembly)!,
            })!;
            var output = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return git.ExitCode is 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
