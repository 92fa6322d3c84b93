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

internal sealed record PredictedName(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<int[]> Mentions)
{
    public string? Role { get; init; }

    public double? Lat { get; init; }

    public double? Lon { get; init; }

    public static PredictedName Of(EntityFinding entity, GoldText text) =>
        new(entity.Name, entity.Aliases, [.. entity.Mentions.Select(text.CodePoints)]);
}

internal sealed record PredictedQuote(int Start, int End, string Text, string? Speaker)
{
    public required string Kind { get; init; }

    public string? SpeakerWording { get; init; }

    public string? SpeakerReason { get; init; }

    public string? Cue { get; init; }

    public required string Rule { get; init; }

    public required int Group { get; init; }

    public static PredictedQuote Of(QuoteFinding quote, GoldText text)
    {
        var at = text.CodePoints(quote.Evidence);
        return new PredictedQuote(at[0], at[1], quote.Text, quote.Speaker?.Name)
        {
            Kind = Prediction.Spell(quote.Kind),
            SpeakerWording = quote.SpeakerWording,
            SpeakerReason = quote.SpeakerReason is { } reason ? Prediction.Spell(reason) : null,
            Cue = quote.Cue,
            Rule = quote.Rule,
            Group = quote.Utterance,
        };
    }
}

internal sealed record PredictedFigure(string Metric, long Value, long? ValueMax, string Qualifier, int[] Evidence)
{
    public required string Object { get; init; }

    public required string Wording { get; init; }

    public string? Weapon { get; init; }

    public string? ClaimedBy { get; init; }

    public string? Place { get; init; }

    public DateOnly? OccurredOn { get; init; }

    public required string Rule { get; init; }

    public static PredictedFigure Of(FigureFinding figure, GoldText text) =>
        new(Prediction.Spell(figure.Metric), figure.Value, figure.ValueMax, Prediction.Spell(figure.Qualifier), text.CodePoints(figure.Evidence))
        {
            Object = figure.Object,
            Wording = figure.Wording,
            Weapon = figure.Weapon,
            ClaimedBy = figure.ClaimedBy?.Name,
            Place = figure.Place?.Name,
            OccurredOn = figure.OccurredOn?.Date,
            Rule = figure.Rule,
        };
}
