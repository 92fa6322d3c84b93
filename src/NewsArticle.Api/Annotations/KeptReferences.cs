using NewsArticle.Data;

namespace NewsArticle.Api.Annotations;

/// <summary>
/// Holds an article to what extraction promises of a new one, when identities were joined or an editor has corrected something: what an
/// item refers to is shown wherever the item is.
/// </summary>
internal static class KeptReferences
{
    public static void Settle(Article article)
    {
        var appearances = article.Appearances.ToDictionary(appearance => appearance.Identity);
        var open = new Stack<AttackFigure>(article.AttackFigures);
        while (open.TryPop(out var figure))
        {
            foreach (var other in new[] { figure.PartOf, figure.Corrects })
            {
                if (Keep(other, figure))
                {
                    open.Push(other!);
                }
            }
        }

        foreach (var figure in article.AttackFigures)
        {
            Keep(Of(figure.Claimant), figure);
            Keep(Of(figure.Place), figure);
        }

        foreach (var quote in article.Quotes)
        {
            Keep(Of(quote.Speaker), quote);
        }

        Appearance? Of(Identity? identity) => identity is null ? null : appearances.GetValueOrDefault(identity);
    }

    /// <summary>Shows an item wherever another is shown; false where it was already.</summary>
    private static bool Keep(IProvenanced? item, IProvenanced other)
    {
        if (item is null || item.LevelOrStrict() <= other.LevelOrStrict())
        {
            return false;
        }

        item.Provenance.Level = other.LevelOrStrict();
        return true;
    }
}
