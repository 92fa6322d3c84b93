using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Finds the stretches of a sentence that an attribution credits.</summary>
internal static class CreditedWords
{
    /// <summary>How far the end of a clause is looked for.</summary>
    private const int ClauseReach = 80;

    /// <summary>How many marks are cut off at either edge of credited words.</summary>
    private const int EdgeReach = 12;

    /// <summary>The stretches in text order; none is empty.</summary>
    /// <param name="within">The part of the sentence that no neighbouring attribution claims.</param>
    public static IReadOnlyList<TokenRange> Of(Passage passage, Draft draft, TokenRange within)
    {
        if (draft.Rule == "shared-subject" || draft.Cue.Kind == CueKind.QuotedAs)
        {
            var start = draft.Cue.Kind == CueKind.QuotedAs ? CueReader.AsSaying(passage, draft.Cue.First) + 2 : Reporting.ContentStart(passage, draft.Cue);
            return NotEmpty(Trim(passage, start, within.End), draft.Cue.Kind == CueKind.QuotedAs ? Before(passage, draft, within) : default);
        }

        if (draft.Cue.Kind == CueKind.AccordingTo)
        {
            return NotEmpty(Before(passage, draft, within), After(passage, draft.End, within));
        }

        if (draft.IsInverted)
        {
            return NotEmpty(Before(passage, draft, within), default);
        }

        if (draft.Cue.Kind == CueKind.Names)
        {
            return NotEmpty(Trim(passage, FirstQuoted(passage, draft.Cue.End, within.End), within.End), default);
        }

        var contentStart = Reporting.ContentStart(passage, draft.Cue);
        var isFronted = contentStart >= passage.End || passage.Lower(contentStart) is "," or "." or "?" or "!" or ";" or "—" or "–";
        return isFronted
            ? NotEmpty(Before(passage, draft, within), After(passage, contentStart, within))
            : NotEmpty(Trim(passage, contentStart, ClauseEnd(passage, contentStart, within.End)), default);
    }

    private static int FirstQuoted(Passage passage, int start, int end)
    {
        while (start < end && !passage.IsQuoted(start))
        {
            start++;
        }

        return start;
    }

    /// <summary>Behind ", but" the reporter speaks again, unless "that" takes the credited words up.</summary>
    private static int ClauseEnd(Passage passage, int start, int end)
    {
        for (var position = start + 1; position < Math.Min(end, start + ClauseReach); position++)
        {
            if (passage.Lower(position) == "but" && passage.Lower(position - 1) == "," && passage.Lower(position + 1) != "that" && !passage.IsQuoted(position))
            {
                return position;
            }
        }

        return end;
    }

    /// <summary>
    /// Where the words of one attribution end and those of the next begin, when both stand in one sentence: at the last semicolon, or
    /// comma with a conjunction, between them; null where nothing parts them.
    /// </summary>
    public static int? Boundary(Passage passage, int from, int to)
    {
        for (var position = to - 1; position > Math.Max(from, to - NounPhrases.Reach); position--)
        {
            var isConjunction = passage.ClassOf(position) == FunctionWord.Coordinator || passage.Lower(position) is "while" or "although" or "though";
            if (passage.Lower(position) == ";" || passage.Lower(position) == "," && !passage.IsQuoted(position) && position + 1 >= to
                || isConjunction && passage.Lower(position - 1) == ",")
            {
                return position;
            }
        }

        return null;
    }

    /// <summary>What stands before ", he said".</summary>
    private static TokenRange Before(Passage passage, Draft draft, TokenRange within)
    {
        var end = draft.First;
        var isParted = passage.IsQuoted(end - 1) || !passage.IsWord(end - 1) || draft.Cue.Kind == CueKind.AccordingTo;
        if (!isParted)
        {
            return default;
        }

        while (end > Math.Max(within.First, draft.First - EdgeReach) && passage.Lower(end - 1) is "," or "—" or "–")
        {
            end--;
        }

        return Trim(passage, within.First, end);
    }

    /// <summary>What goes on behind ", he said,": the rest of the sentence, unless it is a new clause of the reporter's.</summary>
    private static TokenRange After(Passage passage, int position, TokenRange within)
    {
        var start = position;
        if (passage.Lower(start) is "," or "—" or "–")
        {
            start++;
        }

        var isReporters = passage.ClassOf(start) == FunctionWord.Coordinator || passage.Lower(start) is "without" or "while" or "although"
            || SpeechVerbs.Of(passage.Lower(start)) is { Tense: CueTense.Participle };
        return isReporters ? default : Trim(passage, start, within.End);
    }

    /// <summary>Without commas and full stops at the edges; quotation marks stay.</summary>
    private static TokenRange Trim(Passage passage, int start, int end)
    {
        var (latest, earliest) = (start + EdgeReach, end - EdgeReach);
        while (start < Math.Min(end, latest) && IsEdge(passage, start))
        {
            start++;
        }

        while (end > Math.Max(start, earliest) && IsEdge(passage, end - 1))
        {
            end--;
        }

        return new TokenRange(start, Math.Max(start, end));
    }

    private static bool IsEdge(Passage passage, int position) =>
        passage.Lower(position) is "," or "." or ";" or ":" or "—" or "–" && !passage.IsQuoted(position);

    private static IReadOnlyList<TokenRange> NotEmpty(TokenRange first, TokenRange second) => (first.IsEmpty, second.IsEmpty) switch
    {
        (true, true) => [],
        (true, false) => [second],
        (false, true) => [first],
        _ => first.First < second.First ? [first, second] : [second, first],
    };
}
