using NewsArticle.Extraction;
using NewsArticle.Extraction.Accuracy;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating.Reports;

/// <summary>Names what was measured. This is the one list of the codes that reports have.</summary>
internal static class LevelReport
{
    public static LevelAccuracy Of(Score score, PrecisionLevel? level) => new()
    {
        Level = level is { } kept ? Spelling.Of(kept) : null,
        Kinds = [.. Kinds(score).Where(kind => !kind.Tally.IsEmpty).Select(kind => Of(kind.Code, kind.Tally))],
        Details = [.. Details(score).Where(detail => detail.Share.Of > 0).Select(detail => Of(detail.Code, detail.Share))],
        MedianKilometresOff = score.Geocoding.MedianError,
        FalseFiguresPerArticle = score.Figures.EmptyDocuments is 0 ? null : (double)score.Figures.FalseInEmpty / score.Figures.EmptyDocuments,
    };

    private static (string Code, Tally Tally)[] Kinds(Score score) =>
    [
        ("people", score.People.ByName),
        ("people-mentions", score.People.Mentions),
        ("places", score.Places.ByName),
        ("place-mentions", score.Places.Mentions),
        ("organizations", score.Organizations.ByName),
        ("organization-mentions", score.Organizations.Mentions),
        ("quotes", score.Quotes.Found),
        ("indirect-quote-words", score.IndirectQuotes.Content),
        ("figures", score.Figures.Found),
        ("figure-values", score.Figures.Values),
    ];

    private static (string Code, Share Share)[] Details(Score score) =>
    [
        ("canonical-name", score.CanonicalName),
        ("speaker", score.Quotes.SpeakerOfGold),
        ("speaker-named-there", score.Quotes.SpeakerNamed),
        ("speaker-by-pronoun", score.Quotes.SpeakerByPronoun),
        ("speaker-of-matched", score.Quotes.SpeakerOfMatched),
        ("speaker-when-given", score.Quotes.SpeakerWhenGiven),
        ("indirect-speaker", score.IndirectQuotes.SpeakerOfGold),
        ("geocoding", score.Geocoding.OfGold),
        ("geocoding-when-given", score.Geocoding.WhenGiven),
        ("town-geocoding", score.Geocoding.TownsOfGold),
        ("town-geocoding-when-given", score.Geocoding.TownsWhenGiven),
        ("figure-qualifier", score.Figures.Qualifier),
        ("figure-object", score.Figures.Object),
        ("figure-claimant", score.Figures.ClaimedBy),
        ("figure-place", score.Figures.Place),
        ("spans", score.Spans),
    ];

    private static KindAccuracy Of(string code, Tally tally) => new()
    {
        Kind = code,
        Precision = tally.Precision,
        Recall = tally.Recall,
        F1 = tally.F1,
        Found = tally.Predictions,
        Expected = tally.Gold,
    };

    private static DetailAccuracy Of(string code, Share share) => new() { Detail = code, Share = share.Value!.Value, Right = share.Right, Of = share.Of };
}
