using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>A stored article while it is being corrected, with what is needed to check a correction against its text.</summary>
internal sealed class ArticleDraft
{
    public static readonly Provenance ByEditor = new() { Origin = Origin.Editor };

    public ArticleDraft(Article article)
    {
        Article = article;
        Locator = new EvidenceLocator(Paragraphs, Errors);
        foreach (var appearance in article.Appearances)
        {
            Roster.TryAdd(appearance);
        }
    }

    public Article Article { get; }

    /// <summary>The revision that the article gets its content from; null for any other correction.</summary>
    public int? RestoredFrom { get; set; }

    /// <summary>What is wrong with the correction so far.</summary>
    public RequestErrors Errors { get; } = new();

    public EvidenceLocator Locator { get; }

    /// <summary>The people, places and organizations that a correction may refer to.</summary>
    public Roster Roster { get; } = new();

    public IReadOnlyList<string> Paragraphs =>
        [.. Article.Paragraphs.OrderBy(paragraph => paragraph.Index).Select(paragraph => paragraph.Text)];

    /// <summary>Refuses a correction with the errors noted.</summary>
    /// <param name="list">The list that the single item was checked as; the body sent is that item alone.</param>
    public ProblemResult Refuse(string list)
    {
        var prefix = $"{list}[0]";
        return Refusal.Unprocessable(Errors.ByPlace.ToDictionary(
            error => error.Key == prefix ? "body" : error.Key.StartsWith(prefix + ".", StringComparison.Ordinal) ? error.Key[(prefix.Length + 1)..] : error.Key,
            error => error.Value,
            StringComparer.Ordinal));
    }
}
