using System.Linq.Expressions;
using NewsArticle.Api.AttackFigures;
using NewsArticle.Data;

namespace NewsArticle.Api.Filtering;

/// <summary>
/// Compares numbers that news gives by bounds. A figure stands for every number that it can be: "at least 30" for 30 and all above,
/// "up to 30" for 30 and all below, a range for its ends and what is between, and any other for its number alone.
/// </summary>
internal static class ValueConditions
{
    public static IEnumerable<Expression<Func<AttackFigure, bool>>> Of(ArchiveFilter filter)
    {
        foreach (var least in new[] { filter.ValueFrom, filter.Value }.OfType<long>())
        {
            yield return figure => figure.Qualifier == AttackQualifier.AtLeast || (figure.ValueMax ?? figure.Value) >= least;
        }

        foreach (var most in new[] { filter.ValueTo, filter.Value }.OfType<long>())
        {
            yield return figure => figure.Qualifier == AttackQualifier.AtMost || figure.Value <= most;
        }
    }

    /// <summary>How a figure that passes the filter overlaps with it; null where the filter asks for no value.</summary>
    public static ValueOverlap? Overlap(ArchiveFilter filter, AttackFigure figure)
    {
        if (filter is { Value: null, ValueFrom: null, ValueTo: null })
        {
            return null;
        }

        long? low = figure.Qualifier is AttackQualifier.AtMost ? null : figure.Value;
        long? high = figure.Qualifier is AttackQualifier.AtLeast ? null : figure.ValueMax ?? figure.Value;
        var least = Math.Max(filter.ValueFrom ?? 0, filter.Value ?? 0);
        var most = Math.Min(filter.ValueTo ?? long.MaxValue, filter.Value ?? long.MaxValue);
        var isInside = (low ?? 0) >= least && (most is long.MaxValue || high <= most);
        return isInside ? ValueOverlap.Whole : ValueOverlap.Part;
    }
}
