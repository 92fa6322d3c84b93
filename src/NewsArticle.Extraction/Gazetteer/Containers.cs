using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// The countries and regions in which the text itself puts a place: "Tripoli, Lebanon"; "Goma in eastern Congo"; "Tripoli, the Libyan
/// capital"; "the Syrian town of Idlib"; "Mali's Kidal region".
/// </summary>
internal static class Containers
{
    /// <summary>How many containers may follow each other: "X, Y district, Z province, Country".</summary>
    private const int LongestChain = 3;

    /// <summary>How far an apposition may reach before its "in": ", a small town near the border in".</summary>
    private const int LongestApposition = 9;

    private const int LongestDescription = 6;

    public static void AddTo(HashSet<GazetteerEntry> containers, TokenList tokens, TokenRange place)
    {
        AddChain(containers, tokens, place.End);
        AddLocation(containers, tokens, place.End < tokens.Count && PlaceNouns.IsNounBehind(tokens[place.End].Word, out _) ? place.End + 1 : place.End);
        AddApposition(containers, tokens, place.End);
        AddDescription(containers, tokens, place.First);
    }

    private static void AddChain(HashSet<GazetteerEntry> containers, TokenList tokens, int position)
    {
        for (var link = 0; link < LongestChain; link++)
        {
            var container = PlaceIndex.World.ContainerAfter(tokens, position);
            if (!container.IsMatch)
            {
                return;
            }

            containers.UnionWith(container.Candidates.Select(reading => reading.Place));
            position += container.Count;
            if (position + 1 < tokens.Count && tokens[position].Lower == "'s")
            {
                // "Merawi, Ethiopia’s Amhara region".
                AddNamed(containers, tokens, position + 1);
                return;
            }

            if (position < tokens.Count && PlaceNouns.IsNounBehind(tokens[position].Word, out _))
            {
                position++;
            }
        }
    }

    /// <summary>"in eastern Congo", "in Syria's north", "in the Donetsk region", right at a position.</summary>
    private static void AddLocation(HashSet<GazetteerEntry> containers, TokenList tokens, int position)
    {
        if (position >= tokens.Count || tokens[position].Text != "in")
        {
            return;
        }

        for (position++; position < tokens.Count && (tokens[position].Text == "the" || PlaceNouns.IsDirection(tokens[position].Word));)
        {
            position++;
        }

        AddNamed(containers, tokens, position);
        AddNamed(containers, tokens, BehindOwner(tokens, position));
    }

    /// <summary>The region of "Afghanistan’s Paktika province", which says more than the country; the position itself where nobody owns anything.</summary>
    private static int BehindOwner(TokenList tokens, int position)
    {
        var owner = position < tokens.Count && tokens[position].Word.IsCapitalized ? PlaceIndex.World.LongestMatch(tokens, position) : default;
        return owner.IsMatch && position + owner.Count + 1 < tokens.Count && tokens[position + owner.Count].Lower == "'s" ? position + owner.Count + 1 : position;
    }

    /// <summary>", the Libyan capital"; ", a town in northern Mali".</summary>
    private static void AddApposition(HashSet<GazetteerEntry> containers, TokenList tokens, int position)
    {
        if (position + 1 >= tokens.Count || tokens[position].Text != "," || tokens[position + 1].Text is not ("a" or "an" or "the" or "in"))
        {
            return;
        }

        var end = Math.Min(tokens.Count, position + 1 + LongestApposition);
        for (position++; position < end && tokens[position].Word.IsWord; position++)
        {
            if (tokens[position].Text == "in")
            {
                AddLocation(containers, tokens, position);
                return;
            }

            if (tokens[position].Word.IsCapitalized)
            {
                AddNationality(containers, tokens[position]);
                return;
            }
        }
    }

    /// <summary>"the Syrian town of", "Libya's capital", "northern Mali's", right before a name.</summary>
    private static void AddDescription(HashSet<GazetteerEntry> containers, TokenList tokens, int first)
    {
        var index = first - 1;
        while (index >= 0 && first - index <= LongestDescription
            && (tokens[index].Text is "of" or "the" or "and" || PlaceNouns.IsNoun(tokens[index].Word, out _) || PlaceNouns.IsDirection(tokens[index].Word)))
        {
            index--;
        }

        if (index < 0 || index == first - 1 && tokens[index].Lower != "'s")
        {
            return;
        }

        if (tokens[index].Lower == "'s")
        {
            AddNamedBefore(containers, tokens, index);
        }
        else if (tokens[index].Word.IsCapitalized)
        {
            AddNationality(containers, tokens[index]);
        }
    }

    private static void AddNamed(HashSet<GazetteerEntry> containers, TokenList tokens, int position)
    {
        if (position < tokens.Count && tokens[position].Word.IsCapitalized)
        {
            containers.UnionWith(PlaceIndex.World.LongestMatch(tokens, position).Candidates.Select(reading => reading.Place).Where(IsContainer));
        }
    }

    /// <summary>The country that ends before a possessive: one or two words, "South Sudan's".</summary>
    private static void AddNamedBefore(HashSet<GazetteerEntry> containers, TokenList tokens, int end)
    {
        for (var first = Math.Max(0, end - 2); first < end; first++)
        {
            if (tokens[first].Word.IsCapitalized && PlaceIndex.World.LongestMatch(tokens, first) is var match && match.Count == end - first)
            {
                containers.UnionWith(match.Candidates.Select(reading => reading.Place).Where(IsContainer));
                return;
            }
        }
    }

    private static void AddNationality(HashSet<GazetteerEntry> containers, Token token)
    {
        if (Nationalities.TryGet(token.Word, out var countries))
        {
            containers.UnionWith(countries.SelectMany(code => CountryTable.Named(code)).SelectMany(PlaceIndex.World.Find)
                .Where(place => place.Kind == PlaceKind.Country && countries.Contains(place.Country!)));
        }
    }

    private static bool IsContainer(GazetteerEntry place) => place.Kind is PlaceKind.Country or PlaceKind.Region;
}
