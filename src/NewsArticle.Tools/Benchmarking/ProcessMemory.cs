using System.Globalization;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>Resident memory of a process, in megabytes of a million bytes; null where the system does not say.</summary>
internal sealed record ProcessMemory(double? Now, double? Peak)
{
    private const double BytesPerKilobyte = 1024;

    public static ProcessMemory Of(int process)
    {
        var status = $"/proc/{process}/status";
        return File.Exists(status) ? Parse(File.ReadAllLines(status)) : new ProcessMemory(null, null);
    }

    /// <summary>Reads the lines of <c>/proc/PID/status</c>, as proc(5) describes them.</summary>
    public static ProcessMemory Parse(IReadOnlyList<string> lines) => new(Find(lines, "VmRSS:"), Find(lines, "VmHWM:"));

    private static double? Find(IReadOnlyList<string> lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) is { } line
            && double.TryParse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var kilobytes)
            ? kilobytes * BytesPerKilobyte / 1e6
            : null;
}
