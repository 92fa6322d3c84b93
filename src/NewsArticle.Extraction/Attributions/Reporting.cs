using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Reads what stands between a cue and the words it credits: whom it was told, where, when and in what kind of text.</summary>
internal static class Reporting
{
    /// <summary>How many phrases such as "at a briefing", "in Kyiv", "on Monday" are skipped.</summary>
    private const int MostAdjuncts = 8;

    /// <summary>How many words may name who is told: "reporter Anna Petrenko of the radio’s Kyiv office".</summary>
    private const int LongestAddressee = 16;

    /// <summary>How many words one of them may have after its preposition.</summary>
    private const int LongestAdjunct = 5;

    private static readonly HashSet<string> Channels = WordList.Set("Attributions/channels.txt");

    /// <summary>
    /// Where the credited words start behind a cue. At punctuation, or at the end of the sentence, nothing follows that the cue
    /// takes as its clause.
    /// </summary>
    public static int ContentStart(Passage passage, Cue cue)
    {
        if (cue.Kind == CueKind.Tells && ThatBehindAddressee(passage, cue.End) is { } that)
        {
            return that + 1;
        }

        var position = cue.Kind == CueKind.Tells ? AfterAddressee(passage, cue.End) : cue.End;
        for (var count = 0; count < MostAdjuncts && AfterAdjunct(passage, position) is var next && next > position; count++)
        {
            position = next;
        }

        var isAfterComma = passage.Lower(position) == "," && (passage.Lower(position + 1) is "that" || passage.IsQuoted(position + 1));
        position += isAfterComma ? 1 : 0;
        return IsConjunction(passage, position) ? position + 1 : position;
    }

    /// <summary>A colon, or "that" before a clause; in "she said that is impossible" it is the subject.</summary>
    private static bool IsConjunction(Passage passage, int position) => !passage.IsQuoted(position)
        && (passage.Lower(position) == ":" || passage.Lower(position) == "that" && passage.ClassOf(position + 1) != FunctionWord.Auxiliary);

    /// <summary>The "that" behind an addressee of any length; null where a determiner or a verb starts the clause without it.</summary>
    private static int? ThatBehindAddressee(Passage passage, int start)
    {
        for (var position = start; position < start + LongestAddressee && !passage.IsQuoted(position); position++)
        {
            if (passage.Lower(position) == "that")
            {
                return IsConjunction(passage, position) ? position : null;
            }

            var startsClause = passage.ClassOf(position) switch
            {
                FunctionWord.Determiner => position > start && passage.ClassOf(position - 1) != FunctionWord.Preposition,
                FunctionWord.Pronoun or FunctionWord.Auxiliary or FunctionWord.Subordinator => true,
                _ => !passage.IsWord(position) && !passage.IsPossessive(position),
            };
            if (startsClause)
            {
                return null;
            }
        }

        return null;
    }

    private static int AfterAddressee(Passage passage, int position)
    {
        var start = position;
        while (position < start + LongestAdjunct && passage.Contains(position) && passage.Lower(position) != "that" && passage.IsWord(position))
        {
            if (passage.MentionAt(position) is { } mention)
            {
                position = passage.IsPossessive(mention.Tokens.End) ? mention.Tokens.End + 2 : mention.Tokens.End;
                return Channels.Contains(passage.Lower(position)) ? position + 1 : position;
            }

            var isDetermined = passage.ClassOf(position) == FunctionWord.Determiner;
            position++;
            if (!isDetermined)
            {
                break;
            }
        }

        return Math.Min(position, passage.End);
    }

    /// <summary>Past one phrase such as "on Monday", "last week", "later", "to reporters", "in a statement"; the same place where none stands.</summary>
    private static int AfterAdjunct(Passage passage, int position) => passage.ClassOf(position) switch
    {
        FunctionWord.Adverb or FunctionWord.Time => position + 1,
        _ when passage.Lower(position) == "," && passage.ClassOf(position + 1) == FunctionWord.Adverb && passage.Lower(position + 2) == "," => position + 2,
        FunctionWord.Preposition => OpensNumber(passage, position) ? position : AfterPrepositional(passage, position),
        _ when passage.Lower(position) is "last" or "this" or "late" or "early" or "next" && passage.ClassOf(position + 1) == FunctionWord.Time => position + 2,
        _ when Channels.Contains(passage.Lower(position - 1)) && passage.Lower(position).EndsWith("ed", StringComparison.Ordinal) => position + 1,
        _ => position,
    };

    /// <summary>"said at least 42 people" and "said about 30 homes" begin the clause; "said in 2019" does not.</summary>
    private static bool OpensNumber(Passage passage, int preposition)
    {
        var next = passage.Lower(preposition + 1);
        return next is "least" or "most" || next.Length > 0 && char.IsDigit(next[0]) && passage.Lower(preposition) is not ("in" or "since" or "on");
    }

    private static int AfterPrepositional(Passage passage, int preposition)
    {
        var position = preposition + 1;
        while (position <= preposition + LongestAdjunct && !passage.IsQuoted(position) && passage.ClassOf(position) is var kind
            && kind is FunctionWord.None or FunctionWord.Determiner or FunctionWord.Time && (passage.IsWord(position) || passage.IsPossessive(position)))
        {
            if (passage.MentionAt(position) is { } mention)
            {
                position = mention.Tokens.End;
                if (!passage.IsPossessive(position))
                {
                    return position;
                }

                continue;
            }

            position++;
            if (kind == FunctionWord.Time || Channels.Contains(passage.Lower(position - 1)) && !Channels.Contains(passage.Lower(position)))
            {
                return position;
            }
        }

        var isClosed = passage.IsQuoted(position) || passage.Lower(position) is "that" or ":" or "," or "." or "" || passage.ClassOf(position) == FunctionWord.Preposition;
        return isClosed && position > preposition + 1 && passage.Lower(preposition) != "to" ? position : preposition;
    }
}
