using System.Diagnostics;
using System.Text.Json;
using NewsArticle.Data.Keeping;
using NewsArticle.Data.Sqlite;

namespace NewsArticle.Api.Keys.Errands;

/// <summary>
/// A directory beside the archive in which commands leave errands for the service that works on it. SQLite as it is loaded here can lose
/// what two processes write, so a command never writes to the file itself; and whoever can write here could write there too.
/// </summary>
internal sealed class KeyInbox(IArchiveKeeping keeping)
{
    private const string Errand = ".errand";
    private const string Answer = ".answer";
    private const string Partial = ".partial";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>How long a command waits for the service.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private string Directory => keeping.InboxDirectory;

    /// <summary>Leaves an errand, and waits for its answer.</summary>
    /// <exception cref="StorageUnavailableException">Nobody answered.</exception>
    public async Task<KeyErrandAnswer> SendAsync(KeyErrand errand, CancellationToken cancellationToken)
    {
        var name = Path.Combine(Directory, Guid.NewGuid().ToString("N"));
        try
        {
            Write(name + Errand, errand);
            for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun) < Patience; await Task.Delay(Look, cancellationToken))
            {
                if (File.Exists(name + Answer))
                {
                    return Read<KeyErrandAnswer>(name + Answer);
                }
            }

            throw new StorageUnavailableException("A service works on the archive, and does not answer: it may be of another version, or run as another user. See keys list.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException($"A service works on the archive, and cannot be told ({failure.Message.ReplaceLineEndings(" ")}).", failure);
        }
        finally
        {
            File.Delete(name + Errand);
            File.Delete(name + Answer);
        }
    }

    /// <summary>Makes the directory, and forgets what was left for a service that is gone.</summary>
    public void Open()
    {
        var directory = new DirectoryInfo(Directory);
        directory.Create();
        if (!OperatingSystem.IsWindows())
        {
            directory.UnixFileMode = OwnerOnly | UnixFileMode.UserExecute;
        }

        foreach (var file in directory.EnumerateFiles())
        {
            file.Delete();
        }
    }

    /// <summary>Does each errand that was left, and answers it.</summary>
    public async Task ReceiveAsync(Func<KeyErrand, Task<KeyErrandAnswer>> doAsync)
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(Directory, "*" + Errand))
        {
            var errand = Read<KeyErrand>(file);
            // Whatever becomes of it, it is not done again.
            File.Delete(file);
            Write(Path.ChangeExtension(file, Answer), await doAsync(errand));
        }
    }

    private static T Read<T>(string file)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize<T>(stream) ?? throw new IOException($"{file} is empty.");
    }

    /// <summary>A file has its name only once it is complete.</summary>
    private static void Write<T>(string file, T content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (var stream = new FileStream(file + Partial, options))
        {
            JsonSerializer.Serialize(stream, content);
        }

        File.Move(file + Partial, file);
    }
}
