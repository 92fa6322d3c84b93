using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Finds the verbs and phrases of a sentence, outside quotation marks, that credit somebody with words.</summary>
internal static class CueReader
{
    /// <summary>How many words of an auxiliary group ("would not have") are read back from a verb.</summary>
    private const int GroupReach = 6;

    /// <summary>How many words "told reporters at a briefing in Kyiv on Monday" may take up to the quotation.</summary>
    private const int IntroductionReach = 16;

    /// <summary>How far behind "quoted" its "as saying" may stand.</summary>
    private const int QuotedReach = 10;

    private static readonly HashSet<string> Means = WordList.Set("Attributions/means.txt");

    public static IEnumerable<Cue> Find(Passage passage)
    {
        for (var position = passage.First; position < passage.End; position++)
        {
            if (passage.IsQuoted(position) || passage.MentionAt(position) is not null)
            {
                continue;
            }

            if (IsDeniedQuoting(passage, position))
            {
                position = AsSaying(passage, position) + 1;
            }
            else if (Read(passage, position) is { } cue)
            {
                yield return cue;
                position = cue.Kind == CueKind.QuotedAs ? AsSaying(passage, position) + 1 : position;
            }
        }
    }

    private static Cue? Read(Passage passage, int position)
    {
        var lower = passage.Lower(position);
        if ((LeadIns.At(passage, position) ?? PointingCues.At(passage, position)) is { } phrase)
        {
            return phrase;
        }

        var word = new TokenRange(position, position + 1);
        if (lower is "quoted" or "quotes" or "quote" && AsSaying(passage, position) > 0)
        {
            return new Cue(word, CueKind.QuotedAs, CueTense.Past);
        }

        if (SpeechVerbs.Of(lower) is not { } verb || !Asserts(passage, position, verb))
        {
            return null;
        }

        var cue = new Cue(word, verb.Kind, verb.Tense);
        if (verb.Complements.Length > 0 && !QuotationFollows(passage, position) && Complements.Follow(passage, position, verb))
        {
            return cue with { Kind = CueKind.Complements };
        }

        return TakesItsWords(passage, cue) ? cue : null;
    }

    private static bool TakesItsWords(Passage passage, Cue cue) => cue.Kind switch
    {
        CueKind.Utters => Introduces(passage, cue),
        CueKind.States => cue.Tense == CueTense.Past || Introduces(passage, cue),
        CueKind.Names => QuotationFollows(passage, cue.First),
        _ => true,
    };

    /// <summary>Where "as saying" stands behind "quoted", or 0.</summary>
    public static int AsSaying(Passage passage, int quoted)
    {
        for (var position = quoted + 1; position < Math.Min(passage.End, quoted + QuotedReach); position++)
        {
            if (passage.Lower(position) == "as" && SpeechVerbs.Of(passage.Lower(position + 1)) is { Tense: CueTense.Participle })
            {
                return position;
            }
        }

        return 0;
    }

    /// <summary>The "saying" of "quoted as saying", as a cue of its own.</summary>
    public static Cue Saying(Passage passage, int quoted)
    {
        var position = AsSaying(passage, quoted) + 1;
        return new Cue(new TokenRange(position, position + 1), SpeechVerbs.Of(passage.Lower(position))!.Value.Kind, CueTense.Participle);
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

        if (verb.Tense == CueTense.Past && passage.Lower(position + 1) == "by" && !Means.Contains(passage.Lower(position + 2)))
        {
            return false;
        }

        var isPreposition = passage.ClassOf(before) == FunctionWord.Preposition;
        var isHearsay = !verb.Complements.Contains("to") && passage.Lower(position + 1) == "to" && passage.Lower(position + 2) is "be" or "have";
        if (isPreposition && verb.Tense != CueTense.Participle || isHearsay)
        {
            return false;
        }

        return !IsPassiveOrDenied(passage, before, verb);
    }

    /// <summary>"was not quoted as saying".</summary>
    private static bool IsDeniedQuoting(Passage passage, int verb)
    {
        if (passage.Lower(verb) != "quoted" || AsSaying(passage, verb) == 0)
        {
            return false;
        }

        var position = verb - 1;
        while (position > verb - GroupReach && passage.ClassOf(position) is FunctionWord.Auxiliary or FunctionWord.Adverb)
        {
            position--;
        }

        return passage.ClassOf(position) == FunctionWord.Negation;
    }

    /// <summary>Whether a form of "be" stands before a verb: "was quoted", "has been widely quoted".</summary>
    public static bool IsPassive(Passage passage, int verb)
    {
        var position = verb - 1;
        while (position > verb - GroupReach && passage.ClassOf(position) == FunctionWord.Adverb)
        {
            position--;
        }

        return IsFormOfBe(passage.Lower(position));
    }

    private static bool IsFormOfBe(string lower) => lower is "is" or "are" or "was" or "were" or "be" or "been" or "being";

    private static bool IsPassiveOrDenied(Passage passage, int last, CueVerb verb)
    {
        for (var position = last; position > last - GroupReach; position--)
        {
            switch (passage.ClassOf(position))
            {
                case FunctionWord.Negation:
                    return true;
                case FunctionWord.Auxiliary:
                    if (verb.Tense == CueTense.Past && IsFormOfBe(passage.Lower(position)))
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
    private static bool Introduces(Passage passage, Cue cue)
    {
        var start = Reporting.ContentStart(passage, cue);
        return passage.IsQuoted(start) || passage.Lower(start - 1) == ":" || passage.Lower(start - 1) == "that" && StartsClause(passage, start)
            || QuotationFollows(passage, cue.First) || QuotationEndsBefore(passage, cue.First);
    }

    /// <summary>"that the attack" starts a clause; "that erupted" hangs on a noun.</summary>
    private static bool StartsClause(Passage passage, int position) =>
        passage.MentionAt(position) is not null
            || passage.ClassOf(position) is FunctionWord.Determiner or FunctionWord.Pronoun or FunctionWord.Preposition or FunctionWord.Subordinator
            || passage.Lower(position) is "more" or "nothing" or "nobody" or "everyone" or "everything" or "someone" or "anyone"
            || passage.Contains(position) && passage[position].Word.Shape != WordShape.Lower
            || passage.Lower(position).EndsWith('s');

    private static bool QuotationFollows(Passage passage, int position)
    {
        for (var next = position + 1; next < passage.End; next++)
        {
            if (passage.IsQuoted(next) || passage.Lower(next) == ":")
            {
                return true;
            }

            if (passage.Lower(next) is ";" or "." || passage.Lower(next) == "," && !passage.IsQuoted(next + 1) || next > position + IntroductionReach
                || SpeechVerbs.Of(passage.Lower(next)) is { Tense: not CueTense.Present })
            {
                return false;
            }
        }

        return false;
    }

    private static bool QuotationEndsBefore(Passage passage, int position)
    {
        for (var before = position - 1; before > position - IntroductionReach; before--)
        {
            if (passage.IsQuoted(before))
            {
                return true;
            }

            if (passage.ClassOf(before) is FunctionWord.Subordinator or FunctionWord.Coordinator || passage.Lower(before) == ";"
                || SpeechVerbs.Of(passage.Lower(before)) is { Tense: not CueTense.Present })
            {
                return false;
            }
        }

        return false;
    }
}
