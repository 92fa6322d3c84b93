using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Reads what stands between a cue and the words it credits: whom it was told, where, when and in what kind of text.</summary>
internal static class Reporting
{
    /// <summary>How many words "told reporters at a briefing in Kyiv on Monday" may take before what was told.</summary>
    public const int AdjunctReach = 16;

    /// <summary>Where the credited words start behind a cue; the end of the sentence where none follow.</summary>
    public static int ContentStart(Passage passage, Cue cue)
    {
        var end = Math.Min(passage.End, cue.End + AdjunctReach);
        for (var position = cue.End; position < end; position++)
        {
            if (passage.IsQuoted(position))
            {
                return position;
            }

            if (passage.Lower(position) == ":" || passage.Lower(position) == "that" && IsConjunction(passage, position))
            {
                return position + 1;
            }

            if (passage.Lower(position) is ";" or "." or "," && !AdjunctGoesOn(passage, position, end))
            {
                break;
            }
        }

        return AfterAdjuncts(passage, cue);
    }

    /// <summary>In "a drone that fell", "that" belongs to the noun; after a cue and its adjuncts it starts the clause.</summary>
    private static bool IsConjunction(Passage passage, int position) =>
        passage.ClassOf(position + 1) is not (FunctionWord.Auxiliary or FunctionWord.Negation);

    /// <summary>Whether "that" still comes behind a comma: "said in an interview, aired on Friday, that".</summary>
    private static bool AdjunctGoesOn(Passage passage, int comma, int end)
    {
        for (var position = comma + 1; position < end; position++)
        {
            if (passage.Lower(position) == "that")
            {
                return passage.Lower(position - 1) == ",";
            }
        }

        return passage.IsQuoted(comma + 1);
    }

    private static int AfterAdjuncts(Passage passage, Cue cue)
    {
        var position = cue.Kind == CueKind.Tells ? AfterAddressee(passage, cue.End) : cue.End;
        while (position < passage.End && AfterAdjunct(passage, position) is var next && next > position)
        {
            position = next;
        }

        return position;
    }

    private static int AfterAddressee(Passage passage, int position)
    {
        if (passage.ClassOf(position) == FunctionWord.Determiner)
        {
            position++;
        }

        return passage.MentionAt(position) is { } mention ? mention.Tokens.End : Math.Min(position + 1, passage.End);
    }

    /// <summary>Past one phrase such as "on Monday", "last week", "later", "to reporters", "in a statement"; the same place where none stands.</summary>
    private static int AfterAdjunct(Passage passage, int position)
    {
        var start = position;
        if (passage.ClassOf(position) is FunctionWord.Adverb or FunctionWord.Time)
        {
            return position + 1;
        }

        if (passage.ClassOf(position) == FunctionWord.Preposition || passage.Lower(position) is "last" or "this" or "after" or "late" or "early")
        {
            position++;
        }

        while (passage.ClassOf(position) == FunctionWord.Determiner || passage.Lower(position) is "last" or "joint" or "written" or "separate" or "brief" or "video" or "news" or "press")
        {
            position++;
        }

        var isAdjunct = position > start && (passage.ClassOf(position) == FunctionWord.Time || Channels.Contains(passage.Lower(position)));
        return isAdjunct ? position + 1 : start;
    }

    private static readonly System.Collections.Frozen.FrozenSet<string> Channels = WordList.Set("Attributions/channels.txt");
}
