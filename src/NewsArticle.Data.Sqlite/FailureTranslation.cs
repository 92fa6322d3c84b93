using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NewsArticle.Data.Writing;

namespace NewsArticle.Data.Sqlite;

/// <summary>Turns SQLite's expected failures of a save into exceptions that do not name the provider.</summary>
internal sealed class FailureTranslation : SaveChangesInterceptor
{
    public static readonly FailureTranslation Instance = new();

    // Result codes: https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintTrigger = 1811;
    private const int ConstraintUnique = 2067;

    private FailureTranslation()
    {
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Translate(eventData.Exception);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Translate(eventData.Exception);
        return Task.CompletedTask;
    }

    /// <summary>Throws what a failure means; returns where it means nothing that is expected.</summary>
    public static void Translate(Exception failure)
    {
        switch (failure as SqliteException ?? failure.InnerException as SqliteException)
        {
            case { SqliteErrorCode: Busy }:
                throw new WriterBusyException(failure);
            case { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey }:
                throw new UniqueViolationException(failure);
            case { SqliteExtendedErrorCode: ConstraintTrigger }:
                throw new EvidenceRefusedException(failure);
        }
    }
}
