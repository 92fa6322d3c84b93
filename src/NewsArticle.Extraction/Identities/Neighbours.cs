using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>The known places of an article as they stand in its text, to ask which is named nearest to another name.</summary>
internal sealed class Neighbours
{
    /// <summary>So many known places on each side of a name are looked at: keeps the work linear.</summary>
    private const int MostLookedAt = 6;

    /// <summary>How many paragraphs back and ahead may be looked at.</summary>
    private const int ParagraphsBack = 6;
    private const int ParagraphsAhead = 2;

    private readonly Document _document;
    private readonly string? _country;
    private readonly Neighbour[][] _byParagraph;

    /// <param name="country">The country that the article is about; null where it names none.</param>
    /// <param name="known">The known places with their mentions.</param>
    public Neighbours(Document document, string? country, IEnumerable<(NameMention[] Mentions, GazetteerEntry Place)> known)
    {
        (_document, _country) = (document, country);
        var all = known.ToArray();
        var ofReporter = all.Where(place => place.Mentions.Any(IsDateline)).Select(place => place.Place.Key).ToHashSet(StringComparer.Ordinal);
        var lookup = all.SelectMany(place => place.Mentions.Select(mention => new Neighbour(
                mention.Paragraph, mention.Tokens, place.Place, place.Mentions.Length, ofReporter.Contains(place.Place.Key))))
            .ToLookup(neighbour => neighbour.Paragraph);
        _byParagraph = [.. document.Paragraphs.Select(paragraph => lookup[paragraph.Index].OrderBy(neighbour => neighbour.Tokens.First).ToArray())];
    }

    /// <summary>The known place that stands nearest to one of some mentions, of those that fit; null where none is near.</summary>
    public GazetteerEntry? Nearest(NameMention[] mentions, Func<GazetteerEntry, bool> fits)
    {
        var (nearest, least) = ((GazetteerEntry?)null, int.MaxValue);
        foreach (var mention in mentions)
        {
            foreach (var neighbour in Around(mention).Where(neighbour => fits(neighbour.Place) && IsLikely(neighbour, mention)))
            {
                if (Farness.Of(_document, neighbour, mention) is var distance && distance < least)
                {
                    (nearest, least) = (neighbour.Place, distance);
                }
            }
        }

        return nearest;
    }

    private bool IsDateline(NameMention mention) => Farness.IsDateline(_document.Paragraphs[mention.Paragraph], mention.Tokens);

    /// <summary>A place abroad says where another one lies only where it stands right beside it.</summary>
    private bool IsLikely(Neighbour neighbour, NameMention mention) =>
        neighbour.Place.Country == _country || Farness.IsBeside(_document, neighbour, mention);

    private IEnumerable<Neighbour> Around(NameMention mention)
    {
        var first = Math.Max(0, mention.Paragraph - ParagraphsBack);
        var last = Math.Min(_byParagraph.Length - 1, mention.Paragraph + ParagraphsAhead);
        for (var paragraph = first; paragraph <= last; paragraph++)
        {
            var known = _byParagraph[paragraph];
            var position = paragraph < mention.Paragraph ? known.Length : paragraph > mention.Paragraph ? 0 : FirstBehind(known, mention.Tokens.First);
            for (var index = Math.Max(0, position - MostLookedAt); index < Math.Min(known.Length, position + MostLookedAt); index++)
            {
                yield return known[index];
            }
        }
    }

    private static int FirstBehind(Neighbour[] known, int token)
    {
        int low = 0, high = known.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = known[middle].Tokens.First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
