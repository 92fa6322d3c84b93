using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Data;

namespace NewsArticle.Api.Series;

/// <summary>Sums attack figures over time.</summary>
public sealed class FigureSeries(NewsDbContext db)
{
    /// <summary>Sums the figures of a list.</summary>
    /// <returns>Null where the steps are too many.</returns>
    internal async Task<FigureSeriesResponse?> OfAsync(
        IQueryable<AttackFigure> figures, FigureSeriesRequest request, CancellationToken cancellationToken)
    {
        figures = figures
            .Where(figure => !db.AttackFigures.Any(later => later.CorrectsId == figure.Id))
            .Where(figure => figure.PartOf == null || figure.PartOf.Metric != figure.Metric);
        var steps = new Dictionary<long, FigureTally>();
        var undated = 0L;
        await foreach (var figure in Counted(figures, request).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (figure.Time is { } time)
            {
                StepOf(time).Add(figure);
            }
            else
            {
                undated++;
            }
        }

        await foreach (var article in ByArticle(figures, request).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (article.Time is { } time)
            {
                StepOf(time).AddArticle(article.Id, article.Value);
            }
        }

        return await ShowAsync(steps, undated, request, cancellationToken);

        FigureTally StepOf(DateTime time)
        {
            var step = Steps.Of(time, request.Interval);
            if (!steps.TryGetValue(step, out var tally))
            {
                steps.Add(step, tally = new FigureTally(request.Top));
            }

            return tally;
        }
    }

    private static IQueryable<CountedFigure> Counted(IQueryable<AttackFigure> figures, FigureSeriesRequest request)
    {
        var byEvent = request.By is FigureTime.Event;
        var each = request.Repeats is FigureRepeats.Count;
        return figures
            .GroupBy(figure => new
            {
                Own = each ? figure.Id : 0,
                OccurredOn = byEvent ? figure.OccurredOn : null,
                Ticks = byEvent && figure.OccurredOn != null ? 0 : figure.Article.PublishedTicks,
                figure.Metric,
                figure.Object,
                figure.PlaceId,
                figure.Qualifier,
                figure.Value,
                figure.ValueMax,
            })
            .Select(same => new CountedFigure
            {
                Id = same.Min(figure => figure.Id),
                OccurredOn = same.Key.OccurredOn,
                Ticks = same.Key.Ticks,
                Metric = same.Key.Metric,
                Qualifier = same.Key.Qualifier,
                Value = same.Key.Value,
                ValueMax = same.Key.ValueMax,
            });
    }

    /// <summary>The id is that of the article, and the value how many figures it has at a time.</summary>
    private static IQueryable<CountedFigure> ByArticle(IQueryable<AttackFigure> figures, FigureSeriesRequest request)
    {
        var byEvent = request.By is FigureTime.Event;
        return figures
            .GroupBy(figure => new
            {
                figure.ArticleId,
                OccurredOn = byEvent ? figure.OccurredOn : null,
                Ticks = byEvent && figure.OccurredOn != null ? 0 : figure.Article.PublishedTicks,
            })
            .Select(same => new CountedFigure
            {
                Id = same.Key.ArticleId,
                OccurredOn = same.Key.OccurredOn,
                Ticks = same.Key.Ticks,
                Metric = default,
                Qualifier = default,
                Value = same.LongCount(),
                ValueMax = null,
            });
    }

    private async Task<FigureSeriesResponse?> ShowAsync(
        Dictionary<long, FigureTally> steps, long undated, FigureSeriesRequest request, CancellationToken cancellationToken)
    {
        var named = await db.ReferencesAsync(steps.Values.SelectMany(tally => tally.TopArticles), cancellationToken);
        var filled = Steps.Fill(steps, (step, tally) => new FigureStepResponse(
            Steps.StartOf(step, request.Interval),
            tally?.Sums(request.Rows) ?? [],
            [.. (tally?.TopArticles ?? []).Select(id => named[id])]));
        return filled is null ? null : new FigureSeriesResponse(request.Interval, request.By, request.Repeats, undated, filled);
    }
}
