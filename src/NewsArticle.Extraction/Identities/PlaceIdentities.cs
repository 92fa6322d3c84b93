using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Identities;

/// <summary>Joins names of places: those that the gazetteer, in the light of the whole article, takes for the same place.</summary>
internal static class PlaceIdentities
{
    public static IEnumerable<EntityMention> Join(Document document, IEnumerable<NameMention> names)
    {
        var uses = names
            .GroupBy(name => TextOf(document, name), StringComparer.Ordinal)
            .Select(group => new PlaceUse(group.Key, [.. group]))
            .ToArray();
        var resolutions = PlaceResolver.Resolve([.. uses.Select(use => Reference(document, use))], CountriesOfNationalities(document));

        return uses.Zip(resolutions, (use, resolution) => (use, resolution.Best, resolution.Margin))
            .GroupBy(place => place.Best?.Key ?? place.use.Text, StringComparer.Ordinal)
            .SelectMany(place => Mentions(document, [.. place.Select(part => part.use)], place.First().Best, place.Min(part => part.Margin)));
    }

    private static PlaceReference Reference(Document document, PlaceUse use)
    {
        var containers = use.Mentions
            .Select(mention => PlaceIndex.World.ContainerAfter(document.Paragraphs[mention.Paragraph].Tokens, mention.Tokens.End))
            .FirstOrDefault(container => container.IsMatch);
        return new PlaceReference(PlaceIndex.World.Find(use.Text), use.Mentions.Length) { Containers = containers.Candidates ?? [] };
    }

    private static Dictionary<string, int> CountriesOfNationalities(Document document)
    {
        var known = new Dictionary<Word, IReadOnlyList<string>>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in document.Paragraphs.SelectMany(paragraph => paragraph.Tokens).Where(token => token.Word.IsCapitalized))
        {
            if (!known.TryGetValue(token.Word, out var countries))
            {
                Nationalities.TryGet(token.Text, out countries);
                known[token.Word] = countries;
            }

            foreach (var country in countries)
            {
                counts[country] = counts.GetValueOrDefault(country) + 1;
            }
        }

        return counts;
    }

    private static IEnumerable<EntityMention> Mentions(Document document, PlaceUse[] uses, GazetteerEntry? entry, double margin)
    {
        var mentions = uses.SelectMany(use => use.Mentions).OrderBy(mention => mention.Paragraph).ThenBy(mention => mention.Tokens.First).ToArray();
        var name = NameOf(uses, entry);
        var place = new PlaceFinding
        {
            Name = name,
            Aliases = [.. mentions.Select(mention => TextOf(document, mention)).Where(text => text != name).Distinct()],
            Mentions = [.. mentions.Select(mention => document.Paragraphs[mention.Paragraph].EvidenceOf(mention.Tokens))],
            Kind = entry?.Kind ?? KindOf(document, mentions[0]),
            Country = entry?.Country,
            Latitude = entry?.Latitude,
            Longitude = entry?.Longitude,
            Precision = entry?.Precision ?? PlacePrecision.None,
            GazetteerKey = entry?.Key,
            Rule = mentions[0].Rule,
            Confidence = mentions.Max(mention => mention.Confidence) * (margin < WeakMargin ? WeakChoice : 1),
        };
        return mentions.Select(mention => new EntityMention(mention.Paragraph, mention.Tokens, place));
    }

    /// <summary>The gazetteer's name, save for sites: newspapers translate those each in their own way, so the text's longest form stands.</summary>
    private static string NameOf(PlaceUse[] uses, GazetteerEntry? entry) =>
        entry is { Kind: not PlaceKind.Facility } ? entry.Name : uses.MaxBy(use => use.Text.Length)!.Text;

    /// <summary>Below this lead over the runner-up the choice of a place is weak.</summary>
    private const double WeakMargin = 0.5;

    private const double WeakChoice = 0.6;

    /// <summary>What the last word of a name that the gazetteer does not know says of its kind.</summary>
    private static PlaceKind KindOf(Document document, NameMention mention)
    {
        var last = document.Paragraphs[mention.Paragraph].Tokens[mention.Tokens.End - 1].Word;
        return NameTables.IsSiteWord(last, out var kind) ? kind : PlaceKind.Other;
    }

    private static string TextOf(Document document, NameMention mention) => document.Paragraphs[mention.Paragraph].TextOf(mention.Tokens);

    private sealed record PlaceUse(string Text, NameMention[] Mentions);
}
