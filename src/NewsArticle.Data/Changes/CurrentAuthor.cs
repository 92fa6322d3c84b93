namespace NewsArticle.Data.Changes;

/// <summary>
/// Who changes the archive in the current flow of control. Ambient rather than scoped, because a pooled context outlives the scopes
/// that it serves.
/// </summary>
public sealed class CurrentAuthor
{
    private readonly AsyncLocal<Author?> _author = new();

    /// <summary>The author of every save from here on, in this method and in what it calls; null where unknown.</summary>
    public Author? Author
    {
        get => _author.Value;
        set => _author.Value = value;
    }
}
