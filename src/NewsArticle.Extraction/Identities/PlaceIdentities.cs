using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Identities;

/// <summary>Joins names of places: those that the gazetteer, in the light of the whole article, takes for the same place.</summary>
internal static class PlaceIdentities
{
    private const int MostCandidates = 5;

    /// <summary>What the choice among places of one name takes from the confidence where it is a mere guess.</summary>
    private const double LeastOfChoice = 0.6;

    public static IEnumerable<EntityMention> Join(Document document, IEnumerable<NameMention> names)
    {
        var uses = names
            .GroupBy(name => TextOf(document, name), StringComparer.Ordinal)
            .Select(group => new PlaceUse(group.Key, [.. group]))
            .ToArray();
        PlaceReference[] references = [.. uses.Select(use => Reference(document, use))];
        var nationalities = CountriesOfNationalities(document);
        var resolutions = PlaceResolver.Resolve(references, nationalities);

        var surroundings = new Surroundings(document, uses.Zip(resolutions, (use, resolution) => (use.Mentions, resolution.Best)), nationalities);
        return uses.Zip(resolutions, references)
            .GroupBy(place => place.Second.Best?.Key ?? place.First.Text, StringComparer.Ordinal)
            .SelectMany(place => Mentions(document, [.. place.Select(part => part.First)], place.Select(part => part.Second).MinBy(part => part.Margin)!, Near(place)));

        GazetteerEntry? Near(IEnumerable<(PlaceUse Use, PlaceResolution Resolution, PlaceReference Reference)> place)
        {
            var (use, resolution, reference) = place.First();
            return resolution.Best is null ? surroundings.Of(use.Text, use.Mentions, reference.Containers) : null;
        }
    }

    private static PlaceReference Reference(Document document, PlaceUse use)
    {
        var containers = new HashSet<GazetteerEntry>();
        var kinds = new HashSet<PlaceKind?>();
        foreach (var mention in use.Mentions)
        {
            var tokens = document.Paragraphs[mention.Paragraph].Tokens;
            Containers.AddTo(containers, tokens, mention.Tokens);
            kinds.Add(KindInText(tokens, mention.Tokens));
        }

        return new PlaceReference(PlaceIndex.World.Read(use.Text), use.Mentions.Length)
        {
            Containers = containers,
            Kind = kinds.Count == 1 ? kinds.Single() : null,
        };
    }

    /// <summary>"X province", "the village of X", "the X hospital".</summary>
    private static PlaceKind? KindInText(TokenList tokens, TokenRange name)
    {
        if (name.End < tokens.Count && name.First > 0 && tokens[name.End].Word is { Shape: WordShape.Lower } noun
            && NameTables.IsSiteWord(noun, out var site) && site == PlaceKind.Facility && tokens[name.First - 1].Lower is "the" or "at" or "'s")
        {
            return PlaceKind.Facility;
        }

        if (name.End < tokens.Count && PlaceNouns.IsNounBehind(tokens[name.End].Word, out var behind))
        {
            return behind;
        }

        return name.First > 1 && tokens[name.First - 1].Text == "of" && PlaceNouns.IsNoun(tokens[name.First - 2].Word, out var before) ? before : null;
    }

    private static Dictionary<string, int> CountriesOfNationalities(Document document)
    {
        var known = new Dictionary<Word, IReadOnlyList<string>>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in document.Paragraphs.SelectMany(paragraph => paragraph.Tokens).Where(token => token.Word.IsCapitalized))
        {
            if (!known.TryGetValue(token.Word, out var countries))
            {
                Nationalities.TryGet(token.Word, out countries);
                known[token.Word] = countries;
            }

            foreach (var country in countries)
            {
                counts[country] = counts.GetValueOrDefault(country) + 1;
            }
        }

        return counts;
    }

    private static IEnumerable<EntityMention> Mentions(Document document, PlaceUse[] uses, PlaceResolution resolution, GazetteerEntry? near)
    {
        var mentions = uses.SelectMany(use => use.Mentions).OrderBy(mention => mention.Paragraph).ThenBy(mention => mention.Tokens.First).ToArray();
        var entry = resolution.Best;
        var name = NameOf(uses, entry);
        var candidates = Candidates(resolution);
        var place = new PlaceFinding
        {
            Name = name,
            Aliases = [.. mentions.Select(mention => TextOf(document, mention)).Where(text => text != name).Distinct()],
            Mentions = [.. mentions.Select(mention => document.Paragraphs[mention.Paragraph].EvidenceOf(mention.Tokens))],
            Kind = entry?.Kind ?? KindOf(document, mentions[0]),
            Country = (entry ?? near)?.Country,
            Region = (entry ?? near)?.Admin1,
            Latitude = (entry ?? near)?.Latitude,
            Longitude = (entry ?? near)?.Longitude,
            Precision = entry?.Precision ?? Surroundings.Precision(near),
            GazetteerKey = entry?.Key,
            Candidates = candidates,
            Rule = mentions[0].Rule,
            Reasons = near is null ? resolution.Reasons : [.. resolution.Reasons, PlaceReasons.PlacedWithOther],
            Confidence = Confidence(mentions, candidates),
        };
        return mentions.Select(mention => new EntityMention(mention.Paragraph, mention.Tokens, place));
    }

    /// <summary>How sure it is a place at all, less where it is open which one.</summary>
    private static double Confidence(NameMention[] mentions, PlaceCandidate[] candidates) => Math.Round(
        mentions.Max(mention => mention.Confidence) * (candidates.Length == 0 ? 1 : LeastOfChoice + ((1 - LeastOfChoice) * candidates[0].Score)), 3);

    private static PlaceCandidate[] Candidates(PlaceResolution resolution) =>
    [
        .. resolution.Shares(MostCandidates).Select(share => new PlaceCandidate(
            share.Place.Key, share.Place.Name, share.Place.Kind, share.Place.Country, share.Place.Latitude, share.Place.Longitude, share.Share)),
    ];

    /// <summary>
    /// The gazetteer's name where English news has a usual one. Sites and small towns are spelled by each newspaper in its own way, so
    /// the text's longest form stands for them.
    /// </summary>
    private static string NameOf(PlaceUse[] uses, GazetteerEntry? entry) =>
        entry is { Kind: not PlaceKind.Facility, HasUsualName: true } ? entry.Name : uses.MaxBy(use => use.Text.Length)!.Text;

    /// <summary>What the text says of the kind of a place that the gazetteer does not know.</summary>
    private static PlaceKind KindOf(Document document, NameMention mention)
    {
        var paragraph = document.Paragraphs[mention.Paragraph];
        if (mention.Rule == "site-word" && SiteRule.KindOf(paragraph.Tokens, mention.Tokens) is { } site)
        {
            return site;
        }

        return NameTables.IsSiteWord(paragraph.Tokens[mention.Tokens.End - 1].Word, out var kind) ? kind
            : KindInText(paragraph.Tokens, mention.Tokens)
            ?? PlacePhraseRule.ExplainedKind(paragraph.Tokens, mention.Tokens, paragraph.SentenceOf(mention.Tokens.First))
            ?? SiteRule.KindOf(paragraph.Tokens, mention.Tokens)
            ?? PlaceKind.Other;
    }

    private static string TextOf(Document document, NameMention mention) => document.Paragraphs[mention.Paragraph].TextOf(mention.Tokens);

    private sealed record PlaceUse(string Text, NameMention[] Mentions);
}
