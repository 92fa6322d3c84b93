using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsArticle.Data.Sqlite;

/// <summary>Throws the expected failures of a save as exceptions that do not name the provider.</summary>
internal sealed class FailureTranslation : SaveChangesInterceptor
{
    public static readonly FailureTranslation Instance = new();

    private FailureTranslation()
    {
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Throw(eventData.Exception);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Throw(eventData.Exception);
        return Task.CompletedTask;
    }

    /// <summary>Throws what a failure means; returns where it means nothing that is expected.</summary>
    public static void Throw(Exception failure)
    {
        if (SqliteFailures.Meaning(failure) is { } meaning)
        {
            throw meaning;
        }
    }
}
