using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>A place that the text names, weighed as the scene of an event: the more specific and the more plainly a location, the better.</summary>
internal static class SceneCandidate
{
    private const int SpecificityWeight = 100;
    private const int LocationBonus = 60;
    private const int PossessivePenalty = 40;

    /// <summary>How many words may stand between preposition and name: "in the eastern province of Nuristan".</summary>
    private const int Reach = 5;

    /// <summary>As many where the preposition stands right behind a figure: "in the", "in the southern".</summary>
    public const int ArticleReach = 3;

    private static readonly HashSet<string> LocatedBefore = WordList.Set("Figures/Circumstances/located-before.txt");

    /// <summary>The weight, or null for a country that is only named: "Iran said", "U.S. officials".</summary>
    public static int? Weigh(Paragraph paragraph, EntityMention mention, PlaceFinding place, int distance)
    {
        var isLocated = IsLocated(paragraph, mention);
        var isPossessive = IsPossessive(paragraph, mention);
        if (!IsSpecific(place) && (!isLocated || IsAttribute(paragraph, mention)) || IsDestination(paragraph, mention))
        {
            return null;
        }

        var quarter = IsQuarter(paragraph, mention, place) ? SpecificityWeight : 0;
        return SpecificityWeight * Specificity(place.Kind) + quarter - distance + (isLocated ? LocationBonus : 0) - (isPossessive ? PossessivePenalty : 0);
    }

    /// <summary>"fled to Saint-Marc", "flown to Kinshasa": there nothing happened; but "damage to Bahmut", "close to Aru".</summary>
    private static bool IsDestination(Paragraph paragraph, EntityMention mention) =>
        mention.Tokens.First > 1 && paragraph.Tokens[mention.Tokens.First - 1].Text == "to"
        && paragraph.Tokens[mention.Tokens.First - 2].Lower is "fled" or "flee" or "fleeing" or "escaped" or "moved" or "flown" or "airlifted" or "evacuated" or "taken" or "rushed"
            or "transferred" or "transported" or "brought" or "displaced" or "crossed" or "sent" or "referred" or "returned" or "going" or "way" or "went" or "travelled" or "traveled" or "them" or "people";

    /// <summary>Whether a place is smaller than a country.</summary>
    public static bool IsSpecific(PlaceFinding place) => Specificity(place.Kind) > Specificity(PlaceKind.Country);

    /// <summary>"Kyiv's".</summary>
    public static bool IsPossessive(Paragraph paragraph, EntityMention mention) =>
        mention.Tokens.End < paragraph.Tokens.Count && paragraph.Tokens[mention.Tokens.End].Lower is "'s" or "'";

    /// <summary>Whether "in X" stands right behind the words of a figure, X being smaller than a country.</summary>
    public static bool IsRightBehind(Sentence sentence, EntityMention mention, PlaceFinding place, TokenRange words) =>
        mention.Tokens.First > words.End && sentence[words.End] is "in" or "at" or "near" or "across"
        && IsSpecific(place) && !IsPossessive(sentence.Paragraph, mention);

    /// <summary>"Karrada district", "the village of Aitaroun": smaller than a town that is named beside it.</summary>
    private static bool IsQuarter(Paragraph paragraph, EntityMention mention, PlaceFinding place)
    {
        var (tokens, first, end) = (paragraph.Tokens, mention.Tokens.First, mention.Tokens.End);
        return place.Kind is not (PlaceKind.Country or PlaceKind.Region)
            && (end < tokens.Count && tokens[end].Lower is "district" or "neighborhood" or "neighbourhood" or "quarter" or "suburb" or "village" or "camp" or "township" or "crossing"
                || first > 1 && tokens[first - 1].Lower == "of" && tokens[first - 2].Lower is "village" or "hamlet" or "suburb" or "district" or "neighborhood" or "neighbourhood");
    }

    /// <summary>"U.S. outpost": a country's name before a noun says whose, not where.</summary>
    private static bool IsAttribute(Paragraph paragraph, EntityMention mention) =>
        mention.Tokens.End < paragraph.Tokens.Count && paragraph.Tokens[mention.Tokens.End] is { Word.Shape: Tokens.WordShape.Lower } next
        && WordSorts.SortsOf(next.Lower) == WordSort.None && !WordSorts.IsAdverb(next.Lower);

    private static int Specificity(PlaceKind kind) => kind switch
    {
        PlaceKind.Facility => 5,
        PlaceKind.City or PlaceKind.Other => 4,
        PlaceKind.Region => 3,
        PlaceKind.Country => 2,
        _ => 1,
    };

    /// <summary>"in Kabul", "near the city of Mosul", "in northern Iraq".</summary>
    private static bool IsLocated(Paragraph paragraph, EntityMention mention)
    {
        var tokens = paragraph.Tokens;
        for (var token = mention.Tokens.First - 1; token >= 0 && token >= mention.Tokens.First - Reach; token--)
        {
            var word = tokens[token].Lower;
            if (word is "in" or "at" or "near" or "outside" or "on" or "into" or "around" or "across" or "over" or "above" or "inside" or "throughout"
                || word is "northern" or "southern" or "eastern" or "western" or "central"
                || word == "of" && token > 0 && LocatedBefore.Contains(tokens[token - 1].Lower))
            {
                return true;
            }

            if (tokens[token].Word.Shape == Tokens.WordShape.Punctuation || WordSorts.Is(word, WordSort.Auxiliary | WordSort.Relative | WordSort.Preposition))
            {
                return false;
            }
        }

        return false;
    }
}
