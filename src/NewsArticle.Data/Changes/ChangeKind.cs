namespace NewsArticle.Data.Changes;

/// <summary>What became of a resource.</summary>
public enum ChangeKind
{
    Created,
    Corrected,

    /// <summary>An identity went because another one is the same.</summary>
    Merged,
    Deleted,
}
