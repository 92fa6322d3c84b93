using System.Globalization;

namespace NewsArticle.Api.Tests.Support;

/// <summary>What Linux tells of a process; only there.</summary>
internal static class ProcessFacts
{
    private const string PeakName = "VmHWM:";

    /// <summary>Whether there is anything to be told.</summary>
    public static bool AreKnown => Directory.Exists("/proc/self/fd");

    /// <summary>The most memory, in MiB, that was in use since <see cref="ForgetPeakMemoryAsync"/>.</summary>
    public static int PeakMemory(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(PeakName, StringComparison.Ordinal));
        return int.Parse(line.AsSpan(PeakName.Length).Trim().TrimEnd(" kB"), NumberStyles.None, CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>The peak begins anew with what is in use now.</summary>
    public static Task ForgetPeakMemoryAsync(int process) => File.WriteAllTextAsync($"/proc/{process}/clear_refs", "5");

    /// <summary>How many files and sockets are open.</summary>
    public static int OpenFiles(int process) => Directory.GetFileSystemEntries($"/proc/{process}/fd").Length;
}
