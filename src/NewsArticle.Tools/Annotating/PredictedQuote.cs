using NewsArticle.Extraction;

namespace NewsArticle.Tools.Annotating;

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
