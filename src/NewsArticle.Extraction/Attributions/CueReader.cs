using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Finds the verbs and phrases of a sentence, outside quotation marks, that credit somebody with words.</summary>
internal static class CueReader
{
    /// <summary>How many words of an auxiliary group ("would not have") are read back from a verb.</summary>
    private const int GroupReach = 6;

    /// <summary>How far behind "quoted" its "as saying" may stand.</summary>
    private const int QuotedReach = 10;

    public static IEnumerable<Cue> Find(Passage passage)
    {
        for (var position = passage.First; position < passage.End; position++)
        {
            if (passage.IsQuoted(position) || passage.MentionAt(position) is not null)
            {
                continue;
            }

            if (Read(passage, position) is { } cue)
            {
                yield return cue;
            }
        }
    }

    private static Cue? Read(Passage passage, int position)
    {
        var lower = passage.Lower(position);
        if (lower == "according" && passage.Lower(position + 1) == "to")
        {
            return new Cue(new TokenRange(position, position + 2), CueKind.AccordingTo, HasSubject: false);
        }

        var word = new TokenRange(position, position + 1);
        if (lower is "quoted" or "quotes" && AsSaying(passage, position) > 0)
        {
            return new Cue(word, CueKind.QuotedAs, HasSubject: false);
        }

        if (CueVerbs.Of(lower) is not { } verb || !Asserts(passage, position, verb))
        {
            return null;
        }

        var needsIntroduction = verb.Kind == CueKind.Utters || verb is { Kind: CueKind.States, Tense: not CueTense.Past };
        if (needsIntroduction && !Introduces(passage, position) || verb.Kind == CueKind.Names && !QuotationFollows(passage, position))
        {
            return null;
        }

        return new Cue(word, verb.Kind, HasSubject: verb.Tense != CueTense.Participle);
    }

    /// <summary>Where "as saying" stands behind "quoted", or 0.</summary>
    public static int AsSaying(Passage passage, int quoted)
    {
        for (var position = quoted + 1; position < Math.Min(passage.End, quoted + QuotedReach); position++)
        {
            if (passage.Lower(position) == "as" && passage.Lower(position + 1) is "saying" or "telling")
            {
                return position;
            }
        }

        return 0;
    }

    /// <summary>Whether the verb stands for an act of speech: no noun, not passive ("could be said to"), not denied, no bare infinitive.</summary>
    private static bool Asserts(Passage passage, int position, CueVerb verb)
    {
        var before = position - 1;
        if (passage.IsPossessive(before) || passage.ClassOf(before) is FunctionWord.Determiner && passage.Lower(before) is not ("some" or "many" or "most" or "both" or "all"))
        {
            return false;
        }

        if (passage.Lower(before) == "to" && verb.Tense == CueTense.Present)
        {
            // "went on to say" asserts; "declined to say" does not.
            return passage.Lower(before - 1) is "on" or "continued" or "continues";
        }

        var isPreposition = passage.ClassOf(before) == FunctionWord.Preposition;
        if (isPreposition && verb.Tense != CueTense.Participle || passage.Lower(position + 1) == "to" && passage.Lower(position + 2) is "be" or "have")
        {
            return false;
        }

        return !IsPassiveOrDenied(passage, before, verb);
    }

    private static bool IsPassiveOrDenied(Passage passage, int last, CueVerb verb)
    {
        for (var position = last; position > last - GroupReach; position--)
        {
            switch (passage.ClassOf(position))
            {
                case FunctionWord.Negation:
                    return true;
                case FunctionWord.Auxiliary:
                    if (verb.Tense == CueTense.Past && passage.Lower(position) is "is" or "are" or "was" or "were" or "be" or "been" or "being")
                    {
                        return true;
                    }

                    break;
                case FunctionWord.Adverb:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether "that", a colon or a quotation follows, or a quotation stands right before.</summary>
    private static bool Introduces(Passage passage, int position) =>
        passage.Lower(position + 1) == "that" && passage.ClassOf(position + 2) != FunctionWord.Auxiliary
            || QuotationFollows(passage, position) || QuotationEndsBefore(passage, position);

    private static bool QuotationFollows(Passage passage, int position)
    {
        for (var next = position + 1; next < passage.End; next++)
        {
            if (passage.IsQuoted(next) || passage.Lower(next) == ":")
            {
                return true;
            }

            if (passage.Lower(next) is ";" or "." || next > position + Reporting.AdjunctReach)
            {
                return false;
            }
        }

        return false;
    }

    private static bool QuotationEndsBefore(Passage passage, int position)
    {
        for (var before = position - 1; before > position - Reporting.AdjunctReach; before--)
        {
            if (passage.IsQuoted(before))
            {
                return true;
            }
        }

        return false;
    }
}
