using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Finds the stretches of a sentence that an attribution credits.</summary>
internal static class CreditedWords
{
    /// <summary>How far the end of a clause is looked for.</summary>
    private const int ClauseReach = 80;

    /// <summary>How many words behind ", and" are searched for the verb.</summary>
    private const int ReportedVerbReach = 8;

    /// <summary>How many marks are cut off at either edge of credited words.</summary>
    private const int EdgeReach = 12;

    /// <summary>The stretches in text order; none is empty.</summary>
    /// <param name="within">The part of the sentence that no neighbouring attribution claims.</param>
    public static IReadOnlyList<TokenRange> Of(Passage passage, Draft draft, TokenRange within)
    {
        if (draft is { Rule: "shared-subject", Cue.Kind: not CueKind.Complements } || draft.Cue.Kind == CueKind.QuotedAs)
        {
            var start = Reporting.ContentStart(passage, draft.Cue.Kind == CueKind.QuotedAs ? CueReader.Saying(passage, draft.Cue.First) : draft.Cue);
            return NotEmpty(Trim(passage, start, within.End), draft.Cue.Kind == CueKind.QuotedAs ? Before(passage, draft, within) : default);
        }

        if (draft.Cue.Kind == CueKind.Complements)
        {
            return NotEmpty(Trim(passage, draft.Cue.End, ClauseEnd(passage, draft, draft.Cue.End, within.End)), default);
        }

        if (draft.Cue.Kind == CueKind.AccordingTo)
        {
            return Around(passage, draft, draft.End, within);
        }

        if (draft.Cue.Kind is CueKind.PutsIt or CueKind.WordsOf or CueKind.Equates)
        {
            return PointingCues.Credited(passage, draft) is { } start ? NotEmpty(Trim(passage, start, within.End), default) : [];
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
        return isFronted && passage.Lower(draft.Cue.First) is not ("denied" or "denies")
            ? Around(passage, draft, contentStart, within)
            : NotEmpty(Trim(passage, contentStart, ClauseEnd(passage, draft, contentStart, within.End)), default);
    }

    private static int FirstQuoted(Passage passage, int start, int end)
    {
        while (start < end && !passage.IsQuoted(start))
        {
            start++;
        }

        return start;
    }

    /// <summary>
    /// Behind ", but" the reporter speaks again, unless "that" takes the credited words up; and so he does behind the comma that
    /// closes an insertion such as ", which prosecutors say could last for months,".
    /// </summary>
    private static int ClauseEnd(Passage passage, Draft draft, int start, int end)
    {
        var isInserted = passage.Lower(draft.First - 1) is "which" or "who" && passage.Lower(draft.First - 2) == ",";
        for (var position = start + 1; position < Math.Min(end, start + ClauseReach); position++)
        {
            if (isInserted && passage.Lower(position) == "," || passage.Lower(position) is "but" or "while" && passage.Lower(position - 1) == "," && passage.Lower(position + 1) != "that" && !passage.IsQuoted(position))
            {
                return position;
            }
        }

        return end;
    }

    /// <summary>What stands before ", he said", without the dateline.</summary>
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

        return Trim(passage, Math.Max(within.First, Datelines.EndOf(passage)), end);
    }

    /// <summary>Both sides of an attribution that cuts a sentence; what follows it counts only where something stands before.</summary>
    private static IReadOnlyList<TokenRange> Around(Passage passage, Draft draft, int next, TokenRange within)
    {
        var before = Before(passage, draft, within);
        if (draft.Cue.Kind == CueKind.AccordingTo && before.Count == 1)
        {
            // "However, according to the mayor, the road was closed": the first word only links sentences.
            before = default;
        }

        var isFronted = draft.Cue.Kind == CueKind.AccordingTo && draft.First <= within.First + 2;
        return before.IsEmpty && !isFronted ? [] : NotEmpty(before, After(passage, draft, next, within));
    }

    /// <summary>What goes on behind ", he said,": the rest of the sentence, unless it is a new clause of the reporter's.</summary>
    private static TokenRange After(Passage passage, Draft draft, int position, TokenRange within)
    {
        var isParted = passage.Lower(position) is "," or "—" or "–";
        var start = isParted ? position + 1 : position;
        return isParted && !IsReporters(passage, draft, start) || passage.IsQuoted(start) ? Trim(passage, start, within.End) : default;
    }

    /// <summary>"…, he said, pointing at the roof", "…, according to the ministry, which counts …": the reporter speaks again.</summary>
    private static bool IsReporters(Passage passage, Draft draft, int start)
    {
        var lower = passage.Lower(start);
        var goesOn = draft.Cue.Kind == CueKind.Says && lower == "and" && IsReportedTense(passage, start);
        return passage.ClassOf(start) == FunctionWord.Coordinator && !goesOn || lower is "without" or "while" or "although" or "though" or "which" or "who" or "whose" or "as" or "with"
            || SpeechVerbs.Of(lower) is { Tense: CueTense.Participle }
            || lower.EndsWith("ing", StringComparison.Ordinal) && passage.ClassOf(start) != FunctionWord.Preposition && passage.MentionAt(start) is null;
    }

    /// <summary>In "…, he said, and two had died" the tense shows that he goes on.</summary>
    private static bool IsReportedTense(Passage passage, int start)
    {
        for (var position = start + 1; position < start + ReportedVerbReach; position++)
        {
            if (passage.Lower(position) is "had" or "would" or "could" or "should" or "will" or "has" or "have" or "were" or "might")
            {
                return true;
            }
        }

        return false;
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
