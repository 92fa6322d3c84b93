namespace NewsArticle.Data.Changes;

/// <summary>
/// Something derived from the archive's rows that must never differ from them, such as a full-text index. All that are registered as
/// singletons are called by every save that changes the archive.
/// </summary>
public interface IArchiveIndex
{
    /// <summary>
    /// Writes what follows from a save. The rows are written and have their ids, and the transaction is still open: what is written
    /// through <paramref name="db"/> is committed with them, and an exception takes the whole save back. An article that was created
    /// is one fact, its quotes and figures come with the entity; one that was deleted is one fact too. What is merely not loaded is
    /// not in the entity: a corrected quote's article may have to be read.
    /// </summary>
    /// <param name="db">The context that saves; changes of tracked entities of the archive are not looked for again.</param>
    /// <param name="facts">What the save did, in the order of the change log; never empty.</param>
    /// <param name="cancellationToken">The token of the save.</param>
    Task WriteAsync(NewsDbContext db, IReadOnlyList<Fact> facts, CancellationToken cancellationToken);
}
