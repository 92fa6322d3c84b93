using System.Diagnostics;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>A small file system of its own, in memory.</summary>
internal sealed class TemporaryDisk : IDisposable
{
    public const string Missing = "Only root on Linux can make a small disk.";

    private TemporaryDisk()
    {
    }

    public DirectoryInfo Directory { get; } = System.IO.Directory.CreateTempSubdirectory("newsarticle-");

    /// <summary>Makes one; null where that is not allowed.</summary>
    public static TemporaryDisk? TryMake(int megabytes)
    {
        var disk = new TemporaryDisk();
        if (OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", FormattableString.Invariant($"size={megabytes}m"), "tmpfs", disk.Directory.FullName))
        {
            return disk;
        }

        disk.Directory.Delete();
        return null;
    }

    /// <summary>From now on nothing can be written.</summary>
    public bool MakeReadOnly() => Run("mount", "-o", "remount,ro", Directory.FullName);

    public void Dispose()
    {
        if (Run("umount", "--lazy", Directory.FullName))
        {
            Directory.Delete();
        }
    }

    private static bool Run(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode is 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
