namespace NewsArticle.Data.Keeping;

/// <summary>Checks, copies and restores an archive as a whole; each provider has one.</summary>
public interface IArchiveKeeping
{
    /// <summary>Where backups go that name no place of their own: beside the archive. Absolute.</summary>
    string BackupDirectory { get; }

    /// <summary>The directory in which commands leave what the service that works on the archive is to do. Absolute.</summary>
    string InboxDirectory { get; }

    /// <summary>Reads everything, and compares each span of evidence with its text. Writing goes on meanwhile.</summary>
    Task<CheckReport> CheckAsync(CancellationToken cancellationToken);

    /// <summary>Copies the archive as it is at one moment to a file that is not there yet, and checks the copy. Writing goes on meanwhile.</summary>
    /// <returns>What the check found in the copy; the file is there only where nothing is wrong.</returns>
    Task<CheckReport> BackUpAsync(string path, CancellationToken cancellationToken);

    /// <summary>Puts a backup in the place of the archive, while no service works on it. The backup is checked before anything is touched.</summary>
    /// <returns>Where the former archive is now; null where there was none.</returns>
    Task<string?> RestoreAsync(string path, CancellationToken cancellationToken);
}
