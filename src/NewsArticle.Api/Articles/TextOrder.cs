using NewsArticle.Api.Annotations;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>Puts the items of an article into the order in which its text says them.</summary>
internal static class TextOrder
{
    private static readonly (int Paragraph, int Start, int End) Nowhere = (int.MaxValue, int.MaxValue, int.MaxValue);

    public static IEnumerable<Appearance> Mentioned<TIdentity>(this Article article)
        where TIdentity : Identity =>
        article.Appearances.Where(appearance => appearance.Identity is TIdentity).InTextOrder();

    public static IEnumerable<Appearance> InTextOrder(this IEnumerable<Appearance> appearances) =>
        appearances
            .OrderBy(appearance => appearance.Mentions.Select(mention => Position(mention.Evidence)).DefaultIfEmpty(Nowhere).Min())
            .ThenBy(appearance => appearance.Identity.Name, StringComparer.Ordinal)
            .ThenBy(appearance => appearance.Identity.Id);

    public static IEnumerable<Quote> InTextOrder(this IEnumerable<Quote> quotes) =>
        quotes.OrderBy(quote => Position(quote.Evidence)).ThenBy(quote => quote.Id);

    public static IEnumerable<AttackFigure> InTextOrder(this IEnumerable<AttackFigure> figures) =>
        // Where part and whole share their words ("30 of at least 35"), the part is said first.
        figures.OrderBy(figure => Position(figure.Evidence)).ThenBy(figure => figure.PartOf is null).ThenBy(figure => figure.Id);

    public static IReadOnlyList<EvidenceResponse> MentionsInTextOrder(this Appearance appearance) =>
        [.. appearance.Mentions.OrderBy(mention => Position(mention.Evidence)).Select(mention => EvidenceResponse.From(mention.Evidence))];

    public static IReadOnlyList<string> AliasNames(this Appearance appearance) =>
        [.. appearance.Identity.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal)];

    private static (int Paragraph, int Start, int End) Position(Evidence evidence) =>
        (evidence.Paragraph, evidence.Start, evidence.End);
}
