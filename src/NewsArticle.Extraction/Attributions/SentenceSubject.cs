using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Guesses whom a sentence is about.</summary>
internal static class SentenceSubject
{
    /// <summary>How many words of a role may part an organization from the person it employs.</summary>
    private const int LongestRole = 8;

    /// <summary>The subject of a sentence, looked for before a position: the first pronoun, person or organization that hangs on nothing.</summary>
    public static SourcePhrase? Before(Passage passage, int limit)
    {
        var end = Math.Min(limit, passage.First + NounPhrases.Reach);
        for (var position = passage.First; position < end; position++)
        {
            if (passage.IsQuoted(position))
            {
                continue;
            }

            if (passage.ClassOf(position) == FunctionWord.Pronoun && SourcePhraseReader.ReadPronoun(passage, position) is { } pronoun)
            {
                return pronoun;
            }

            if (passage.MentionAt(position) is { } mention)
            {
                position = mention.Tokens.End - 1;
                var phrase = NounPhrases.EndingAt(passage, position, passage.First);
                if (phrase is { Mention.Entity: PersonFinding or OrganizationFinding } && !passage.IsPossessive(position + 1) && !IsEmployer(passage, mention) && !IsModifier(passage, mention)
                    && passage.ClassOf(phrase.Value.Words.First - 1) != FunctionWord.Preposition)
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    /// <summary>In "Poland, a NATO member," the organization only tells what kind.</summary>
    private static bool IsModifier(Passage passage, EntityMention mention) =>
        mention.Entity is OrganizationFinding && passage.Lower(mention.Tokens.First - 1) is "a" or "an" && passage.IsWord(mention.Tokens.End);

    /// <summary>In "Ryanair CEO, Michael O’Leary," the organization only says whose.</summary>
    private static bool IsEmployer(Passage passage, EntityMention mention)
    {
        var position = mention.Tokens.End;
        while (position < mention.Tokens.End + LongestRole && (passage.Lower(position) == "," || Descriptions.IsRole(passage.Lower(position))
            || passage.MentionAt(position) is null && passage.IsWord(position) && passage[position].Word.IsCapitalized))
        {
            position++;
        }

        return mention.Entity is not PersonFinding && position > mention.Tokens.End && passage.MentionAt(position) is { Entity: PersonFinding };
    }
}
