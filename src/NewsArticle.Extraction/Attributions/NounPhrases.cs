using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Reads noun phrases by names, closed word classes and punctuation, without a parser.</summary>
internal static class NounPhrases
{
    /// <summary>The longest phrase read, in tokens.</summary>
    public const int Reach = 40;

    /// <summary>How many nouns a phrase may chain with prepositions: "a spokesman for the office of the governor of Kharkiv".</summary>
    private const int Links = 5;

    /// <summary>The noun phrase that ends with a token, not reaching below <paramref name="limit"/>; null where the token ends none.</summary>
    public static SourcePhrase? EndingAt(Passage passage, int last, int limit)
    {
        limit = Math.Max(limit, last - Reach);
        SourcePhrase? found = null;
        var end = last;
        for (var link = 0; link < Links; link++)
        {
            if (SimpleEndingAt(passage, end, limit) is not { } phrase)
            {
                break;
            }

            found = phrase with { Words = new TokenRange(phrase.Words.First, last + 1) };
            if (Linked(passage, phrase, limit) is not { } preposition)
            {
                break;
            }

            end = preposition - 1;
        }

        return found;
    }

    /// <summary>A phrase without its "of the …": determiner, modifiers and head.</summary>
    private static SourcePhrase? SimpleEndingAt(Passage passage, int last, int limit)
    {
        if (last < limit || !passage.IsWord(last))
        {
            return null;
        }

        if (passage.MentionAt(last) is { } mention)
        {
            var isWhole = mention.Tokens.End == last + 1;
            return isWhole
                ? new SourcePhrase(new TokenRange(StartOf(passage, mention.Tokens.First, limit), last + 1), last, SourceForm.Named) { Mention = mention }
                : null;
        }

        var isNoun = passage.ClassOf(last) == FunctionWord.None && passage[last].Word.IsWord && SpeechVerbs.Of(passage.Lower(last)) is not { Tense: CueTense.Past }
            || passage.Lower(last) is "some" or "many" or "most" or "both";
        return isNoun && !passage.IsPossessive(last)
            ? new SourcePhrase(new TokenRange(StartOf(passage, last, limit), last + 1), last, SourceForm.Description)
            : null;
    }

    private static int StartOf(Passage passage, int head, int limit)
    {
        var start = head;
        while (start > limit)
        {
            var before = start - 1;
            var isDeterminer = passage.ClassOf(before) == FunctionWord.Determiner;
            var isModifier = isDeterminer || IsHyphen(passage, before) || passage.IsPossessive(before) || passage.MentionAt(before) is not null
                || passage.IsWord(before) && passage.ClassOf(before) == FunctionWord.None && SpeechVerbs.Of(passage.Lower(before)) is not ({ Tense: CueTense.Past } or { Kind: CueKind.Says });
            if (!isModifier)
            {
                break;
            }

            start = passage.MentionAt(before) is { } mention ? Math.Max(limit, mention.Tokens.First) : before;
            if (isDeterminer)
            {
                break;
            }
        }

        return start;
    }

    /// <summary>The hyphen that the tokeniser leaves alone behind a full stop: U.S.-led.</summary>
    private static bool IsHyphen(Passage passage, int position) =>
        passage.Lower(position) == "-" && position > passage.First && position + 1 < passage.End
            && passage[position - 1].End == passage[position].Start && passage[position].End == passage[position + 1].Start;

    /// <summary>
    /// The preposition that hangs a phrase on a noun before it ("a lawyer | for Mr. Trump"), or null. A person named right
    /// behind another name ("chairman of Contoso Ann Byrne") hangs on nothing.
    /// </summary>
    private static int? Linked(Passage passage, SourcePhrase phrase, int limit)
    {
        var preposition = phrase.Words.First - 1;
        if (preposition - 1 < limit || passage.ClassOf(preposition) != FunctionWord.Preposition || !passage.IsWord(preposition - 1))
        {
            return null;
        }

        var isOwnName = phrase.Mention is { Entity: PersonFinding } person
            && (FollowsOtherName(passage, phrase.Words.First, person) || FollowsOffice(passage, preposition, person));
        var isNounBefore = passage.MentionAt(preposition - 1) is not null || passage.ClassOf(preposition - 1) == FunctionWord.None;
        return isOwnName || !isNounBefore ? null : preposition;
    }

    /// <summary>In "Secretary of State Antony Blinken" the preposition belongs to the title.</summary>
    private static bool FollowsOffice(Passage passage, int preposition, EntityMention person)
    {
        var isOffice = passage.Lower(preposition) == "of" && passage[preposition - 1].Word.IsCapitalized;
        var office = passage[preposition + 1].Word;
        return isOffice && person.Tokens.First > preposition + 1 && office.IsCapitalized && office.Text[^1] != '.';
    }

    private static bool FollowsOtherName(Passage passage, int first, EntityMention person)
    {
        for (var position = person.Tokens.First - 1; position >= first; position--)
        {
            if (passage.MentionAt(position) is { } other)
            {
                return other.Entity is not PersonFinding;
            }
        }

        return false;
    }
}
