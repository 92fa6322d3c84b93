using System.Text.Json;
using NewsArticle.Data;
using NewsArticle.Data.Revisions;

namespace NewsArticle.Api.Revisions;

/// <summary>Gives a stored article what another says in the same paragraphs. What is the same already is left alone, and so is not logged.</summary>
internal static class ArticleContent
{
    /// <param name="article">The article, loaded with all that belongs to it.</param>
    /// <param name="wanted">What it is to say, under the ids that its items are to have.</param>
    /// <returns>The quotes and figures that are new to the article.</returns>
    public static IReadOnlyList<Evidenced> Give(Article article, Article wanted)
    {
        GiveAppearances(article, wanted);
        return [.. GiveQuotes(article, wanted), .. GiveFigures(article, wanted)];
    }

    private static void GiveAppearances(Article article, Article wanted)
    {
        article.Appearances.RemoveAll(stored => !wanted.Appearances.Exists(other => other.Identity == stored.Identity));
        foreach (var appearance in wanted.Appearances)
        {
            if (article.Appearances.Find(other => other.Identity == appearance.Identity) is not { } stored)
            {
                article.Appearances.Add(appearance);
            }
            else if (Differ(AppearanceState.Of(stored), AppearanceState.Of(appearance)))
            {
                stored.TakeFrom(appearance);
            }
        }
    }

    private static List<Quote> GiveQuotes(Article article, Article wanted)
    {
        var stored = article.Quotes.ToDictionary(quote => quote.Id);
        article.Quotes.RemoveAll(quote => !wanted.Quotes.Exists(other => other.Id == quote.Id));
        foreach (var quote in wanted.Quotes.Where(quote => stored.ContainsKey(quote.Id)))
        {
            if (Differ(QuoteState.Of(stored[quote.Id]), QuoteState.Of(quote)))
            {
                stored[quote.Id].TakeFrom(quote);
            }
        }

        var added = wanted.Quotes.Where(quote => !stored.ContainsKey(quote.Id)).ToList();
        article.Quotes.AddRange(added);
        return added;
    }

    private static List<AttackFigure> GiveFigures(Article article, Article wanted)
    {
        var stored = article.AttackFigures.ToDictionary(figure => figure.Id);
        article.AttackFigures.RemoveAll(figure => !wanted.AttackFigures.Exists(other => other.Id == figure.Id));
        var added = wanted.AttackFigures.Where(figure => !stored.ContainsKey(figure.Id)).ToList();
        article.AttackFigures.AddRange(added);

        // Figures refer to each other: to those that are stored, where they are.
        var references = wanted.AttackFigures.ToDictionary(figure => figure.Id, figure => (PartOf: figure.PartOf?.Id, Corrects: figure.Corrects?.Id));
        var given = article.AttackFigures.ToDictionary(figure => figure.Id);
        foreach (var figure in wanted.AttackFigures)
        {
            var kept = given[figure.Id];
            if (kept != figure && !Differ(FigureState.Of(kept), FigureState.Of(figure)))
            {
                continue;
            }

            if (kept != figure)
            {
                kept.TakeFrom(figure);
            }

            var (whole, corrected) = references[figure.Id];
            kept.PartOf = whole is { } id ? given[id] : null;
            kept.Corrects = corrected is { } other ? given[other] : null;
        }

        return added;
    }

    private static bool Differ<TState>(TState stored, TState wanted) => JsonSerializer.Serialize(stored) != JsonSerializer.Serialize(wanted);
}
