using NewsArticle.Api.Annotations;
using NewsArticle.Data;

namespace NewsArticle.Api.Filtering;

/// <summary>What a filter asks of how an item came to be.</summary>
internal static class ItemConditions
{
    /// <summary>The items that are sure enough, and made in a way that is wanted.</summary>
    public static IQueryable<TItem> Made<TItem>(this IQueryable<TItem> items, ArchiveFilter filter)
        where TItem : class, IProvenanced
    {
        items = items.At(filter.Precision);
        var (wanted, unwanted) = (filter.Origin, filter.NotOrigin);
        items = wanted.Length is 0 ? items : items.Where(item => wanted.Contains(item.Provenance.Origin));
        items = unwanted.Length is 0 ? items : items.Where(item => !unwanted.Contains(item.Provenance.Origin));
        if (filter.ConfidenceFrom is { } least)
        {
            items = items.Where(item => item.Provenance.Confidence == null || item.Provenance.Confidence >= least);
        }

        return filter.ConfidenceTo is { } most ? items.Where(item => item.Provenance.Confidence <= most) : items;
    }

    /// <summary>Whether a filter asks for more of an item than a level of precision.</summary>
    public static bool AsksHowMade(this ArchiveFilter filter) =>
        filter.Origin.Length > 0 || filter.NotOrigin.Length > 0 || filter.ConfidenceFrom is not null || filter.ConfidenceTo is not null;
}
