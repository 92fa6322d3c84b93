using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Recognises what may stand in place of a clause: "vowed | to rebuild", "accused | the army of theft".</summary>
internal static class Complements
{
    /// <summary>How many words may name whom the words are said to or of: "accused the governor of the central bank of theft".</summary>
    private const int LongestObject = 14;

    /// <summary>Whether one of the verb's complements follows it, with words after it.</summary>
    public static bool Follow(Passage passage, int verb, CueVerb meaning)
    {
        foreach (var complement in meaning.Complements)
        {
            if (Follows(passage, verb + 1, complement))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(Passage passage, int next, string complement) => complement switch
    {
        "ing" => IsGerund(passage, next),
        ['~', .. var link] => LinkBehindObject(passage, next, link),
        ['o', 'n', '~', .. var link] => passage.Lower(next) == "on" && LinkBehindObject(passage, next + 1, link),
        _ => passage.Lower(next) == complement && passage.IsWord(next + 1),
    };

    private static bool LinkBehindObject(Passage passage, int start, string link)
    {
        for (var position = start; position < start + LongestObject && (passage.IsWord(position) || passage.IsPossessive(position)); position++)
        {
            if (position > start && passage.Lower(position) == link && passage.IsWord(position + 1) && FitsLink(passage, position, link))
            {
                return true;
            }

            if (passage.ClassOf(position) is FunctionWord.Subordinator or FunctionWord.Auxiliary)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"the head of the bank of stealing": the "of" that counts is followed by a deed or stands behind a name.</summary>
    private static bool FitsLink(Passage passage, int position, string link) =>
        link != "of" || IsGerund(passage, position + 1) || passage.MentionAt(position - 1) is not null || passage.ClassOf(position + 1) == FunctionWord.None;

    private static bool IsGerund(Passage passage, int position) =>
        passage.Lower(position) is { Length: > 4 } word && word.EndsWith("ing", StringComparison.Ordinal)
            && passage.ClassOf(position) is FunctionWord.None or FunctionWord.Auxiliary && passage.MentionAt(position) is null;
}
