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
            var attribution = Finish(passage, resolver, drafts, index);
            if (attribution.Contents.Count > 0 || drafts[index].Cue.Kind != CueKind.States || passage.Lower(passage.End - 1) == ":")
            {
                attributions.Add(attribution);
            }
        }

        resolver.Leave(passage, attributions);
        return attributions;
    }

    private static Draft? SourceOf(Passage passage, Cue cue, SourcePhrase? previous)
    {
        switch (cue.Kind)
        {
            case CueKind.AccordingTo:
                return LeadIns.SourceOf(passage, cue);
            case CueKind.QuotedAs:
                return QuotedSource(passage, cue);
            case CueKind.PutsIt or CueKind.WordsOf or CueKind.Equates:
                return PointingCues.SourceOf(passage, cue);
        }

        if (!cue.HasSubject)
        {
            return SharedSource(passage, cue, previous) is { } shared ? new Draft(cue, shared, IsInverted: false, "shared-subject") : null;
        }

        var isAfterQuotation = passage.IsQuoted(cue.First - 1) || passage.Lower(cue.First - 1) == "," && passage.IsQuoted(cue.First - 2);
        if (!isAfterQuotation && SourcePhraseReader.Before(passage, cue.First) is { } subject && Agree(passage, subject, cue))
        {
            return new Draft(cue, Authors.OrSelf(passage, subject), IsInverted: false, "subject");
        }

        if (CanInvert(passage, cue, isAfterQuotation) && SourcePhraseReader.StartingAt(passage, cue.End) is { } inverted
            && (isAfterQuotation || inverted.Mention is not null || IsShort(passage, inverted.Words)))
        {
            return new Draft(cue, Authors.OrSelf(passage, inverted), IsInverted: true, "inverted");
        }

        return IsCoordinated(passage, cue.First) && SharedSource(passage, cue, previous) is { } source ? new Draft(cue, source, IsInverted: false, "shared-subject") : null;
    }

    /// <summary>"The radio quoted | Mr. Ihnat | as saying"; "Mr. Ihnat | was quoted (by the radio) as saying".</summary>
    private static Draft? QuotedSource(Passage passage, Cue cue)
    {
        var isPassive = CueReader.IsPassive(passage, cue.First);
        var source = isPassive ? SourcePhraseReader.Before(passage, cue.First) : SourcePhraseReader.StartingAt(passage, cue.End);
        return source is { } found ? new Draft(cue, found, IsInverted: !isPassive, "quoted-as") : null;
    }

    /// <summary>Whether the source may stand behind the verb: "…, said Mr. Ihnat"; but whoever stands behind "told" is told.</summary>
    private static bool CanInvert(Passage passage, Cue cue, bool isAfterQuotation) =>
        cue.Kind is not (CueKind.Tells or CueKind.Names or CueKind.Complements)
            && (isAfterQuotation || passage.Lower(cue.First - 1) is "," or "?" or "!" or "—" or "–");

    /// <summary>Whether words behind "…, said" are a phrase up to punctuation rather than the clause said.</summary>
    private static bool IsShort(Passage passage, TokenRange words)
    {
        for (var position = words.First + 1; position < words.End; position++)
        {
            var isVerb = passage.Lower(position).EndsWith("ed", StringComparison.Ordinal) && passage.ClassOf(position - 1) != FunctionWord.Determiner;
            if (isVerb || passage.ClassOf(position) == FunctionWord.Auxiliary)
            {
                return false;
            }
        }

        return !passage.IsWord(words.End);
    }

    /// <summary>
    /// A present form beside a noun is a verb only where number agrees: "officials claim", not "a remark that". Right before
    /// quotation marks "a print called" is passive.
    /// </summary>
    private static bool Agree(Passage passage, SourcePhrase subject, Cue cue)
    {
        if (subject.Form != SourceForm.Description)
        {
            return true;
        }

        return cue.Tense == CueTense.Present
            ? IsPlural(passage.Lower(subject.Head)) != passage.Lower(cue.First).EndsWith('s')
            : cue.Kind != CueKind.Names || !passage.IsQuoted(cue.End);
    }

    private static bool IsPlural(string noun) => noun.EndsWith('s') || noun is "police" or "people" or "men" or "women";

    /// <summary>Whether a verb is the second one of its subject: "met Mr. Xi and also said".</summary>
    private static bool IsCoordinated(Passage passage, int verb) =>
        passage.ClassOf(verb - 1) == FunctionWord.Coordinator
            || passage.ClassOf(verb - 1) == FunctionWord.Adverb && passage.ClassOf(verb - 2) == FunctionWord.Coordinator;

    /// <summary>The source of a verb without a subject of its own: "…, adding that"; "with Ms. Marlow stating".</summary>
    private static SourcePhrase? SharedSource(Passage passage, Cue cue, SourcePhrase? previous)
    {
        var own = passage.MentionAt(cue.First - 1) is not null ? SourcePhraseReader.Before(passage, cue.First) : null;
        return own is { Form: SourceForm.Named } ? own : previous ?? SentenceSubject.Before(passage, cue.First);
    }

    private static Attribution Finish(Passage passage, SourceResolver resolver, List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        var resolution = resolver.Resolve(passage, draft.Source);
        var contents = CreditedWords.Of(passage, draft, Boundaries.Share(passage, drafts, index));
        return new Attribution
        {
            Paragraph = passage.Paragraph.Index,
            Cue = draft.Cue.Words,
            SourceWords = draft.Source.Words,
            Source = resolution.Source,
            Reason = resolution.Reason,
            Contents = contents,
            Form = ContentForms.Of(passage, draft, contents),
            Rule = draft.Rule,
            SourceRule = resolution.Rule,
            Confidence = resolution.Confidence,
        };
    }
}
