using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Puts together the attributions of one sentence: each cue with its source and what it credits.</summary>
internal static class SentenceAttributions
{
    public static List<Attribution> Read(Passage passage, SourceResolver resolver)
    {
        var drafts = new List<Draft>();
        foreach (var cue in CueReader.Find(passage))
        {
            var previous = drafts.Count > 0 ? drafts[^1].Source : (SourcePhrase?)null;
            if (SourceOf(passage, cue, previous) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        var attributions = new List<Attribution>(drafts.Count);
        for (var index = 0; index < drafts.Count; index++)
        {
            attributions.Add(Finish(passage, resolver, drafts, index));
        }

        resolver.Leave(passage, attributions);
        return attributions;
    }

    private static Draft? SourceOf(Passage passage, Cue cue, SourcePhrase? previous)
    {
        if (cue.Kind is CueKind.AccordingTo or CueKind.QuotedAs)
        {
            return SourcePhraseReader.StartingAt(passage, cue.End) is { } named ? new Draft(cue, named, IsInverted: true, "according-to") : null;
        }

        if (!cue.HasSubject)
        {
            return SharedSource(passage, cue, previous) is { } shared ? new Draft(cue, shared, IsInverted: false, "shared-subject") : null;
        }

        var isAfterQuotation = passage.IsQuoted(cue.First - 1) || passage.Lower(cue.First - 1) == "," && passage.IsQuoted(cue.First - 2);
        if (!isAfterQuotation && SourcePhraseReader.Before(passage, cue.First) is { } subject)
        {
            return new Draft(cue, subject, IsInverted: false, "subject");
        }

        var canInvert = isAfterQuotation || passage.Lower(cue.First - 1) is "," or "?" or "!" or "—" or "–";
        if (canInvert && SourcePhraseReader.StartingAt(passage, cue.End) is { } inverted)
        {
            return new Draft(cue, inverted, IsInverted: true, "inverted");
        }

        return IsCoordinated(passage, cue.First) && SharedSource(passage, cue, previous) is { } source ? new Draft(cue, source, IsInverted: false, "shared-subject") : null;
    }

    /// <summary>Whether a verb is the second one of its subject: "met Mr. Xi and also said".</summary>
    private static bool IsCoordinated(Passage passage, int verb) =>
        passage.ClassOf(verb - 1) == FunctionWord.Coordinator
            || passage.ClassOf(verb - 1) == FunctionWord.Adverb && passage.ClassOf(verb - 2) == FunctionWord.Coordinator;

    /// <summary>The source of a verb without a subject of its own: "…, adding that"; "with Ms. Boswell stating".</summary>
    private static SourcePhrase? SharedSource(Passage passage, Cue cue, SourcePhrase? previous)
    {
        var own = passage.MentionAt(cue.First - 1) is not null ? SourcePhraseReader.Before(passage, cue.First) : null;
        return own is { Form: SourceForm.Named } ? own : previous ?? SourcePhraseReader.SubjectOf(passage, cue.First);
    }

    private static Attribution Finish(Passage passage, SourceResolver resolver, List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        var from = index > 0 ? CreditedWords.Boundary(passage, drafts[index - 1].Cue.End, draft.Source.Words.First) ?? passage.First : passage.First;
        var to = index + 1 < drafts.Count ? CreditedWords.Boundary(passage, draft.Cue.End, drafts[index + 1].First) ?? passage.End : passage.End;
        var resolution = resolver.Resolve(passage, draft.Source);
        return new Attribution
        {
            Paragraph = passage.Paragraph.Index,
            Cue = draft.Cue.Words,
            SourceWords = draft.Source.Words,
            Source = resolution.Source,
            Reason = resolution.Reason,
            Contents = CreditedWords.Of(passage, draft, new TokenRange(from, to)),
            Rule = $"{draft.Rule}/{resolution.Rule}",
            Confidence = resolution.Confidence,
        };
    }
}
