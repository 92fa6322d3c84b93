using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;
using NewsArticle.Data.Idempotency;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>Stores what requests with an <c>Idempotency-Key</c> were answered, and finds it again.</summary>
public sealed class KeptAnswers(NewsDbContext db, ArchiveWriter writer, TimeProvider time)
{
    /// <summary>How long an answer is kept at least.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private const int AtOnce = 500;

    public Task<KeptAnswer?> FindAsync(string client, string key, CancellationToken cancellationToken) =>
        db.Set<KeptAnswer>().AsNoTracking().SingleOrDefaultAsync(answer => answer.Client == client && answer.Key == key, cancellationToken);

    /// <summary>Commits what the request changed, together with its answer.</summary>
    public Task KeepAsync(KeptAnswer answer) => writer.CommitAsync(
        () =>
        {
            db.Add(answer);
            return db.SaveChangesAsync(CancellationToken.None);
        },
        CancellationToken.None);

    /// <summary>Deletes some of the answers that are older than they need to be.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DeleteOldAsync(CancellationToken cancellationToken)
    {
        var deleted = 0;
        var end = time.GetUtcNow().UtcDateTime - Kept;
        await writer.WriteBehindAsync(
            async () => deleted = await db.Set<KeptAnswer>()
                .Where(answer => answer.CreatedUtc < end).OrderBy(answer => answer.CreatedUtc).Take(AtOnce)
                .ExecuteDeleteAsync(CancellationToken.None),
            cancellationToken);
        return deleted;
    }
}
