using System.Linq.Expressions;
using NewsArticle.Data;

namespace NewsArticle.Api.Filtering;

/// <summary>What a filter asks of an article's own fields.</summary>
internal static class ArticleConditions
{
    public static Conditions<Article> Of(ArchiveFilter filter)
    {
        var conditions = new Conditions<Article>();
        conditions.Add(filter.Article, filter.NotArticle, ids => article => ids.Contains(article.Id));
        conditions.Add(filter.Publisher, filter.NotPublisher, PublishedBy);
        conditions.Add(filter.Language, filter.NotLanguage, In);
        AddTimes(conditions.Wanted, filter);
        return conditions;
    }

    private static void AddTimes(List<Expression<Func<Article, bool>>> conditions, ArchiveFilter filter)
    {
        if (filter.From is { } from)
        {
            var ticks = from.Start.Ticks;
            conditions.Add(article => article.PublishedTicks >= ticks);
        }

        if (filter.To is { } to)
        {
            var ticks = to.End.Ticks;
            conditions.Add(article => article.PublishedTicks > 0 && article.PublishedTicks <= ticks);
        }

        if (filter.ImportedFrom is { } importedFrom)
        {
            conditions.Add(article => article.ImportedUtc >= importedFrom.Start);
        }

        if (filter.ImportedTo is { } importedTo)
        {
            conditions.Add(article => article.ImportedUtc <= importedTo.End);
        }
    }

    private static Expression<Func<Article, bool>> PublishedBy(string[] publishers)
    {
        var keys = publishers.Select(publisher => NameKey.Of(publisher ?? "")).ToArray();
        // One alone is compared, for then an index has its articles in order.
        return keys is [var one]
            ? article => article.PublisherKey == one
            : article => article.PublisherKey != null && keys.Contains(article.PublisherKey);
    }

    /// <summary>By the prefix of the tag, as RFC 4647 filters languages.</summary>
    private static Expression<Func<Article, bool>> In(string[] languages) => Predicates.Or(
        [.. languages.Select(language => (language ?? "").ToLowerInvariant()).Select(tag => (Expression<Func<Article, bool>>)(article =>
            article.Language != null && (article.Language.ToLower() == tag || article.Language.ToLower().StartsWith(tag + "-"))))]);
}
