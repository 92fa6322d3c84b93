namespace NewsArticle.Extraction.Quotes;

/// <summary>
/// The closed list of what the speaker and the extent of a quote rest on, strongest first in every finding: what ties the words to a
/// source, what credits them, what the source is known by, what bounds them.
/// </summary>
internal static class QuoteReasons
{
    /// <summary>By the rule that tied the words to a source.</summary>
    private static readonly Dictionary<string, string> Ties = new(StringComparer.Ordinal)
    {
        ["behind"] = "cue-behind",
        ["introducing"] = "cue-before",
        ["around"] = "cue-of-sentence",
        ["clause"] = "clause-behind-cue",
        ["fronted"] = "clause-before-cue",
        ["split"] = "cut-by-cue",
        ["complement"] = "complement-of-verb",
        ["continued"] = "continued-paragraph",
        ["cut"] = "same-utterance",
        ["announced"] = "announced-in-paragraph-before",
        ["labelled"] = "colon-before",
        ["going-on"] = "paragraph-of-quotation",
        ["sentence-before"] = "sentence-before",
        ["last-quoted"] = "last-speaker",
        ["pointed-at"] = "paragraph-behind",
        ["turn"] = "turn-of-interview",
        ["none"] = "no-cue",
    };

    /// <summary>By the rule that tied the source to its cue.</summary>
    private static readonly Dictionary<string, string> Cues = new(StringComparer.Ordinal)
    {
        ["subject"] = "speech-verb",
        ["inverted"] = "speech-verb",
        ["shared-subject"] = "shared-subject",
        ["according-to"] = "according-to",
        ["in-words-of"] = "in-the-words-of",
        ["quoted-as"] = "quoted-as-saying",
        ["put-it"] = "put-it",
        ["words-of"] = "those-were-the-words",
        ["utterance"] = "noun-for-words",
    };

    /// <summary>By the rule that told who the source is.</summary>
    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["name"] = "named",
        ["pronoun"] = "pronoun-resolved",
        ["description"] = "description-resolved",
        ["unnamed"] = "unnamed-source",
        ["unresolved"] = "nobody-fits",
    };

    /// <summary>Where no cue credits anybody: whom a sentence nearby is about.</summary>
    private const string Nearest = "subject-of-sentence";

    private const string Unclosed = "mark-missing";
    private const string Reopened = "marks-reopened";
    private const string Single = "single-marks";

    public static IReadOnlyList<string> Of(QuoteDraft draft)
    {
        var reasons = new List<string>(4) { Ties[draft.Credit.Rule] };
        if (draft.Credit.Attribution is { } attribution)
        {
            reasons.Add(Cues[attribution.Rule]);
            reasons.Add(Sources[attribution.SourceRule]);
        }
        else if (draft.Credit is { Speaker: not null, Rule: not "turn" })
        {
            reasons.Add(Nearest);
        }

        if (draft.Extent is { } extent)
        {
            reasons.Add(extent);
        }

        return reasons;
    }

    /// <summary>What bounds words between marks, where it is not a pair of double ones.</summary>
    public static string? ExtentOf(QuotedStretch stretch) => stretch switch
    {
        { Ending: StretchEnding.Unclosed } => Unclosed,
        { Ending: StretchEnding.Open } => Reopened,
        { IsSingle: true } => Single,
        _ => null,
    };
}
