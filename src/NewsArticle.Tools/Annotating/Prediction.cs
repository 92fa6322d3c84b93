using System.Text.Json;
using NewsArticle.Extraction;

namespace NewsArticle.Tools.Annotating;

/// <summary>What extraction found in one document, in the form of the annotation. Offsets count code points of the whole text.</summary>
internal sealed record Prediction(
    string Id,
    IReadOnlyList<PredictedName> People,
    IReadOnlyList<PredictedName> Places,
    IReadOnlyList<PredictedName> Organizations,
    IReadOnlyList<PredictedQuote> Quotes,
    IReadOnlyList<PredictedFigure> Figures)
{
    public static Prediction Of(string id, ArticleFindings findings, GoldText text) => new(
        id,
        [.. findings.People.Select(person => PredictedName.Of(person, text) with { Role = person.Role })],
        [.. findings.Places.Select(place => PredictedName.Of(place, text) with { Lat = place.Latitude, Lon = place.Longitude })],
        [.. findings.Organizations.Select(organization => PredictedName.Of(organization, text))],
        [.. findings.Quotes.Select(quote => PredictedQuote.Of(quote, text))],
        [.. findings.Figures.Select(figure => PredictedFigure.Of(figure, text))]);

    /// <summary>An enum's member as the annotation spells it: at-least.</summary>
    public static string Spell<T>(T member) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());
}
