using System.Linq.Expressions;
using NewsArticle.Data;

namespace NewsArticle.Api.Filtering;

/// <summary>What a filter asks of attack figures, places left aside.</summary>
internal static class FigureConditions
{
    public static async Task<Conditions<AttackFigure>> ReadAsync(NewsDbContext db, ArchiveFilter filter, CancellationToken cancellationToken)
    {
        var conditions = new Conditions<AttackFigure>();
        conditions.Add(filter.Metric, filter.NotMetric, metrics => figure => metrics.Contains(figure.Metric));
        conditions.Add(filter.Qualifier, filter.NotQualifier, qualifiers => figure => qualifiers.Contains(figure.Qualifier));
        conditions.Add(Lower(filter.Object), Lower(filter.NotObject), objects => figure => objects.Contains(figure.Object));
        conditions.Add(Lower(filter.Weapon), Lower(filter.NotWeapon), OfWeapons);
        await conditions.AddAsync(filter.Claimant, filter.NotClaimant, claimants => ClaimedByAsync(db, claimants, cancellationToken));
        conditions.Wanted.AddRange(Occurred(filter));
        conditions.Wanted.AddRange(ValueConditions.Of(filter));
        return conditions;
    }

    /// <summary>A month or a year may lie in a range of days when any of its days does.</summary>
    private static IEnumerable<Expression<Func<AttackFigure, bool>>> Occurred(ArchiveFilter filter)
    {
        if (filter.OccurredFrom is { } from)
        {
            var day = DateOnly.FromDateTime(from.Start);
            var (month, year) = (new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, 1, 1));
            yield return figure => figure.OccurredOn >= day
                || (figure.OccurredOnPrecision == DatePrecision.Month && figure.OccurredOn >= month)
                || (figure.OccurredOnPrecision == DatePrecision.Year && figure.OccurredOn >= year);
        }

        if (filter.OccurredTo is { } to)
        {
            var day = DateOnly.FromDateTime(to.End);
            yield return figure => figure.OccurredOn <= day;
        }
    }

    private static Expression<Func<AttackFigure, bool>> OfWeapons(string[] weapons) => Predicates.Or(
        [.. weapons.Select(weapon => (Expression<Func<AttackFigure, bool>>)(figure => figure.Weapon!.Contains(weapon)))]);

    private static async Task<Expression<Func<AttackFigure, bool>>> ClaimedByAsync(
        NewsDbContext db, string[] claimants, CancellationToken cancellationToken)
    {
        var ids = await db.Identities.FindIdsAsync(claimants, cancellationToken);
        var unnamed = Lower(claimants);
        return figure => (figure.ClaimantId != null && ids.Contains(figure.ClaimantId.Value))
            || (figure.ClaimantId == null && figure.ClaimantName != null && unnamed.Contains(figure.ClaimantName.ToLower()));
    }

    private static string[] Lower(string[] words) => [.. words.Select(word => (word ?? "").Trim().ToLowerInvariant())];
}
