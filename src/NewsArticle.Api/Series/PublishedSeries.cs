using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Data;

namespace NewsArticle.Api.Series;

/// <summary>Counts articles, or what is in them, by the time when they were published.</summary>
public sealed class PublishedSeries(NewsDbContext db)
{
    /// <summary>Reads the articles one after the other and keeps of each step its count and its top articles.</summary>
    /// <returns>Null where the steps are too many.</returns>
    internal async Task<SeriesResponse?> OfAsync(IQueryable<Dated> articles, SeriesRequest request, CancellationToken cancellationToken)
    {
        var steps = new Dictionary<long, StepTally>();
        var undated = 0L;
        await foreach (var article in articles.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (article.Ticks is 0)
            {
                undated += article.Count;
                continue;
            }

            var step = Steps.Of(new DateTime(article.Ticks, DateTimeKind.Utc), request.Interval);
            if (!steps.TryGetValue(step, out var tally))
            {
                steps.Add(step, tally = new StepTally(request.Top));
            }

            tally.Add(article.ArticleId, article.Count, article.Weight);
        }

        var named = await db.ReferencesAsync(steps.Values.SelectMany(tally => tally.TopArticles), cancellationToken);
        var filled = Steps.Fill(steps, (step, tally) => new SeriesStepResponse(
            Steps.StartOf(step, request.Interval), tally?.Count ?? 0, [.. (tally?.TopArticles ?? []).Select(id => named[id])]));
        return filled is null ? null : new SeriesResponse(request.Interval, steps.Values.Sum(tally => tally.Count), undated, filled);
    }
}
