using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Tells what an attribution's credited words are.</summary>
internal static class ContentForms
{
    /// <summary>Up to this many words without a verb that is known are no clause.</summary>
    private const int ShortestClause = 3;

    /// <summary>How many words a clause in front of another may have: "when he came,".</summary>
    private const int LongestOpening = 14;

    /// <summary>The form of the stretches that <see cref="CreditedWords.Of"/> found.</summary>
    public static ContentForm Of(Passage passage, Draft draft, IReadOnlyList<TokenRange> contents)
    {
        if (contents.Count == 0 || draft.Cue.Kind == CueKind.Names)
        {
            return ContentForm.Quotation;
        }

        if (draft.Cue.Kind == CueKind.Complements)
        {
            return ContentForm.Complement;
        }

        var isBare = contents.Count == 1 && contents[0].First >= draft.End && passage.Lower(contents[0].First - 1) is not ("that" or ":");
        return !isBare || StartsClause(passage, draft.Cue, contents[0]) ? ContentForm.Clause : ContentForm.Phrase;
    }

    /// <summary>Without "that", only "said" takes a clause for granted, and not in "said nothing" and "said a few words".</summary>
    private static bool StartsClause(Passage passage, Cue cue, TokenRange words)
    {
        var isUsual = cue.Kind is CueKind.Says or CueKind.Tells or CueKind.AccordingTo or CueKind.QuotedAs;
        if (OpensPhrase(passage, cue, words.First))
        {
            return false;
        }

        return isUsual && words.Count > ShortestClause && !MayOpenPhrase(passage.Lower(words.First)) || FiniteVerbs.StartClause(passage, words);
    }

    /// <summary>"said how it began", "said when talks would resume"; but in "said when he came, the road was closed" a comma shows the clause.</summary>
    private static bool OpensPhrase(Passage passage, Cue cue, int first) => passage.Lower(first) switch
    {
        "how" or "why" or "whether" or "to" or "of" or "missing" or "dead" or "killed" or "wounded" or "injured" or "stolen" or "responsibility" => true,
        _ when cue.Kind == CueKind.Tells && passage.ClassOf(first) == FunctionWord.Preposition && passage.Lower(first + 1) is not ("least" or "most") => true,
        "when" or "where" => !CommaFollows(passage, first),
        _ => false,
    };

    private static bool MayOpenPhrase(string lower) => lower is "nothing" or "little" or "something" or "anything" or "more" or "much" or "so" or "no" or "what" or "about";

    private static bool CommaFollows(Passage passage, int first)
    {
        var position = first;
        while (position < first + LongestOpening && passage.Contains(position) && passage.Lower(position) != ",")
        {
            position++;
        }

        return passage.Lower(position) == ",";
    }
}
