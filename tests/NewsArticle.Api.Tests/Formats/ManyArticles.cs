using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Formats;

/// <summary>Fills archives.</summary>
internal static class ManyArticles
{
    /// <summary>Stores articles a minute apart, with their numbers as headlines.</summary>
    public static Task GivenArticlesAsync(this NewsArticleApp app, int count) => app.InArchiveAsync(async db =>
    {
        db.Articles.AddRange(Enumerable.Range(0, count).Select(
            number => Some.Article(number.ToString(System.Globalization.CultureInfo.InvariantCulture), Some.Time.AddMinutes(number))));
        return await db.SaveChangesAsync();
    });
}
