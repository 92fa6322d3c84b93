using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>
/// Reads what points at a quotation without a verb of speech: "as the mayor put it", "Those were the words of the mayor", "Her answer
/// was: …", "…, was the mayor’s reply".
/// </summary>
internal static class PointingCues
{
    /// <summary>How many words of her answer’s description may part it from the quotation: "was short and blunt: …".</summary>
    private const int PredicateReach = 8;

    /// <summary>How many words may stand before "words of": "Those were the very last".</summary>
    private const int ModifierReach = 5;

    /// <summary>The cue that starts at a position, or null.</summary>
    public static Cue? At(Passage passage, int position) => passage.Lower(position) switch
    {
        "put" or "puts" when passage.Lower(position + 1) == "it" && !passage.IsWord(position + 2) => Cue(position, position + 2, CueKind.PutsIt),
        "those" or "these" when position == passage.First => EndOfWordsOf(passage, position) is { } end ? Cue(position, end, CueKind.WordsOf) : null,
        "was" or "is" or "were" or "are" when FollowsQuotation(passage, position) || QuotationBehind(passage, position) is not null => Cue(position, position + 1, CueKind.Equates),
        _ => null,
    };

    /// <summary>The cue with its source, or null where it credits nobody.</summary>
    public static Draft? SourceOf(Passage passage, Cue cue)
    {
        switch (cue.Kind)
        {
            case CueKind.WordsOf:
                var isOwned = passage.Lower(cue.End - 1) == "words";
                var source = isOwned ? Authors.Owner(passage, cue.First + 2, cue.End - 1) : SourcePhraseReader.StartingAt(passage, cue.End);
                return source is { } owner ? new Draft(cue, owner, IsInverted: true, "words-of") : null;

            case CueKind.PutsIt:
                return SourcePhraseReader.Before(passage, cue.First) is { } subject && passage.Lower(subject.Words.First - 1) is "as" or "how"
                    ? new Draft(cue, subject, IsInverted: false, "put-it")
                    : null;

            default:
                var isInverted = FollowsQuotation(passage, cue.First);
                var phrase = isInverted ? SourcePhraseReader.StartingAt(passage, cue.End) : SourcePhraseReader.Before(passage, cue.First);
                return phrase is { } utterance && Authors.Of(passage, utterance) is { } author ? new Draft(cue, author, isInverted, "utterance") : null;
        }
    }

    /// <summary>Where the quotation behind such a cue starts, or null.</summary>
    public static int? Credited(Passage passage, Draft draft) => draft.Cue.Kind switch
    {
        CueKind.PutsIt when passage.IsQuoted(draft.Cue.End) => draft.Cue.End,
        CueKind.PutsIt when passage.Lower(draft.Cue.End) is "," or ":" && passage.IsQuoted(draft.Cue.End + 1) => draft.Cue.End + 1,
        CueKind.Equates when !draft.IsInverted => QuotationBehind(passage, draft.Cue.First),
        _ => null,
    };

    private static Cue Cue(int first, int end, CueKind kind) => new(new TokenRange(first, end), kind, CueTense.Past);

    private static bool FollowsQuotation(Passage passage, int position) =>
        passage.IsQuoted(position - 1) || passage.Lower(position - 1) == "," && passage.IsQuoted(position - 2);

    /// <summary>
    /// The quotation behind a verb: after a colon or a comma, or with a capital right behind it. In "her letter was “too long”" the
    /// words may be anybody’s.
    /// </summary>
    private static int? QuotationBehind(Passage passage, int verb)
    {
        var position = verb + 1;
        while (position < verb + PredicateReach && passage.IsWord(position))
        {
            position++;
        }

        if (position == verb + 1 && passage.IsQuoted(position))
        {
            return passage.Contains(position + 1) && passage[position + 1].Word.IsCapitalized ? position : null;
        }

        var isParted = passage.Lower(position) == ":" || passage.Lower(position) == "," && position == verb + 1;
        return isParted && passage.IsQuoted(position + 1) ? position + 1 : null;
    }

    /// <summary>The end of "Those were the words of" or "Those were her words", or null.</summary>
    private static int? EndOfWordsOf(Passage passage, int first)
    {
        var words = first + 2;
        while (words < first + 2 + ModifierReach && (passage.IsWord(words) || passage.IsPossessive(words)) && passage.Lower(words) != "words")
        {
            words++;
        }

        if (passage.Lower(first + 1) is not ("were" or "are") || passage.Lower(words) != "words")
        {
            return null;
        }

        return passage.Lower(words + 1) == "of" ? words + 2 : Authors.Owner(passage, first + 2, words) is not null ? words + 1 : null;
    }
}
