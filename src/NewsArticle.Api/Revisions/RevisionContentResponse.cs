using NewsArticle.Api.Articles;
using NewsArticle.Data.Revisions;

namespace NewsArticle.Api.Revisions;

/// <summary>A revision with what the article was then, and how that differs from another revision.</summary>
public sealed record RevisionContentResponse : RevisionResponse
{
    internal RevisionContentResponse(ArticleRevision revision, ArticleResponse? article, int? against, IReadOnlyList<MemberChangeResponse>? changes)
        : base(revision) =>
        (Article, Against, Changes) = (article, against, changes);

    /// <summary>
    /// The article with all that was stored of it, whatever its precision; null where it was deleted, or its past was. Identities have
    /// the names that they had then.
    /// </summary>
    public ArticleResponse? Article { get; }

    /// <summary>The number of the revision that this one is compared with; null where there is none with an article before it.</summary>
    public int? Against { get; }

    /// <summary>
    /// What makes the other article this one: a JSON Patch (RFC 6902) in which each step tells in <c>former</c> what it takes away.
    /// <c>updatedAt</c> is left out. Null where there is nothing to compare.
    /// </summary>
    public IReadOnlyList<MemberChangeResponse>? Changes { get; }
}
