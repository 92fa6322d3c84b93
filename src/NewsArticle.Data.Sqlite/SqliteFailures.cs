using Microsoft.Data.Sqlite;
using NewsArticle.Data.Writing;

namespace NewsArticle.Data.Sqlite;

/// <summary>What the result codes of SQLite mean: https://www.sqlite.org/rescode.html</summary>
internal sealed class SqliteFailures : IStorageFailures
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintTrigger = 1811;
    private const int ConstraintUnique = 2067;

    /// <summary>The shared-memory file beside the write-ahead log cannot grow: where it lies on a full disk.</summary>
    private const int SharedMemorySize = 4874;

    public Exception Translate(Exception failure) => Meaning(failure) ?? failure;

    /// <summary>What a failure means; null where it means nothing that is expected.</summary>
    public static Exception? Meaning(Exception failure) => (failure as SqliteException ?? failure.InnerException as SqliteException) switch
    {
        { SqliteErrorCode: Busy or Locked } => new WriterBusyException(failure),
        { SqliteErrorCode: Full } or { SqliteExtendedErrorCode: SharedMemorySize } => new StorageFullException(failure),
        { SqliteErrorCode: Corrupt or NotADatabase } => new StorageDamagedException(failure),
        { SqliteErrorCode: InputOutput or ReadOnly or CannotOpen } => new StorageFailedException(failure),
        { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey } => new UniqueViolationException(failure),
        { SqliteExtendedErrorCode: ConstraintTrigger } => new EvidenceRefusedException(failure),
        _ => null,
    };
}
