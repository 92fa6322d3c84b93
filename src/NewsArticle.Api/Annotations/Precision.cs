using NewsArticle.Data;

namespace NewsArticle.Api.Annotations;

/// <summary>What is shown at a level of precision. What an editor or an import made has no level and is always shown.</summary>
internal static class Precision
{
    public static IQueryable<TItem> At<TItem>(this IQueryable<TItem> items, PrecisionLevel level)
        where TItem : class, IProvenanced => level switch
        {
            PrecisionLevel.Strict => items.Where(item => item.Provenance.Level == null || item.Provenance.Level == PrecisionLevel.Strict),
            PrecisionLevel.Balanced => items.Where(item => item.Provenance.Level == null || item.Provenance.Level != PrecisionLevel.Wide),
            _ => items,
        };

    public static IEnumerable<TItem> At<TItem>(this IEnumerable<TItem> items, PrecisionLevel level)
        where TItem : class, IProvenanced => items.Where(item => item.LevelOrStrict() <= level);

    /// <summary>The strictest level at which an item is shown.</summary>
    public static PrecisionLevel LevelOrStrict(this IProvenanced item) => item.Provenance.Level ?? PrecisionLevel.Strict;
}
