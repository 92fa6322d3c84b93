using NewsArticle.Extraction;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Extracting;

/// <summary>People, places and organizations in the form of a document.</summary>
internal static class FoundNames
{
    public static AnnotatedName Of(PersonFinding person, CodePointText text) => Common(person, text) with { Role = person.Role };

    public static AnnotatedName Of(OrganizationFinding organization, CodePointText text) => Common(organization, text);

    public static AnnotatedName Of(PlaceFinding place, CodePointText text) => Common(place, text) with
    {
        Lat = place.Latitude,
        Lon = place.Longitude,
        Kind = Spelling.Of(place.Kind),
        Country = place.Country,
        Precision = Spelling.Of(place.Precision),
        GazetteerKey = place.GazetteerKey,
        Candidates = place.Candidates.Count is 0 ? null : [.. place.Candidates.Select(Of)],
    };

    /// <summary>The name of the format: the fullest form in the text. A place's own name may not stand there at all.</summary>
    public static string NameOf(EntityFinding entity) =>
        entity.Mentions.Any(mention => mention.Exact == entity.Name) ? entity.Name : entity.Mentions.MaxBy(mention => mention.Exact.Length).Exact;

    private static AnnotatedName Common(EntityFinding entity, CodePointText text) => new()
    {
        Name = NameOf(entity),
        Aliases = entity.Aliases,
        Mentions = [.. entity.Mentions.Select(text.CodePoints)],
        Confidence = entity.Confidence,
        RuleConfidence = Found.RuleConfidence(entity),
        Rule = entity.Rule,
        Reasons = entity.Reasons,
    };

    private static AnnotatedCandidate Of(PlaceCandidate candidate) => new(
        candidate.GazetteerKey, candidate.Name, Spelling.Of(candidate.Kind), candidate.Country, candidate.Latitude, candidate.Longitude, candidate.Score);
}
