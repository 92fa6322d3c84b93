using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Sentences;

/// <summary>Cuts the tokens of a paragraph into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>How many words after a question mark inside quotation marks may hold the attribution that ends the sentence.</summary>
    private const int AttributionReach = 8;

    private static readonly HashSet<string> Starters = Lexicon.WordList.Set("Sentences/starters.txt");

    /// <summary>The sentences in order; they cover every token, and none is empty.</summary>
    public static TokenRange[] Split(TokenList tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);

        var sentences = new List<TokenRange>();
        var first = 0;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (!IsTerminator(tokens, index))
            {
                continue;
            }

            var end = PastClosers(tokens, index + 1);
            if (end < tokens.Count && StartsSentence(tokens, index, end))
            {
                sentences.Add(new TokenRange(first, end));
                first = end;
            }

            index = end - 1;
        }

        if (first < tokens.Count)
        {
            sentences.Add(new TokenRange(first, tokens.Count));
        }

        return [.. sentences];
    }

    private static bool IsTerminator(TokenList tokens, int index) =>
        tokens[index].Text is "." or "!" or "?" or "…" or "..." or "?!" or "!?" || IsAbbreviation(tokens[index].Word);

    /// <summary>A word that the tokeniser left its full stop: it may end a sentence as well.</summary>
    private static bool IsAbbreviation(Word word) => word.IsWord && word.Text[^1] == '.';

    private static int PastClosers(TokenList tokens, int index)
    {
        while (index < tokens.Count && IsCloser(tokens, index))
        {
            index++;
        }

        return index;
    }

    private static bool IsCloser(TokenList tokens, int index)
    {
        var token = tokens[index];
        if (token.Text is "”" or "»" or ")" or "]" or "." or "!" or "?")
        {
            return true;
        }

        // A straight mark, or ’ that is no apostrophe, closes when it touches what stands before it.
        return token.Text is "\"" or "'" or "’" or "''" && token.Start == tokens[index - 1].End
            && (index + 1 == tokens.Count || tokens[index + 1].Start > token.End);
    }

    private static bool StartsSentence(TokenList tokens, int terminator, int next)
    {
        var word = tokens[next].Word;
        var ending = tokens[terminator].Word;
        if (IsAbbreviation(ending))
        {
            if (IsNickname(tokens, terminator, next))
            {
                return false;
            }

            return !Abbreviations.ExpectsMore(ending) && word.IsCapitalized && Starters.Contains(word.Lower)
                || next > terminator + 1 && word.IsCapitalized;
        }

        if (word.Shape == WordShape.Lower)
        {
            // A new sentence may start in lower case only after a plain full stop without a closing mark ("…end. iPhone").
            return ending.Text == "." && next == terminator + 1 && word.Text.Any(char.IsUpper);
        }

        return next == terminator + 1 || ending.Text is "." || !AttributionFollows(tokens, next);
    }

    /// <summary>In John “J.D.” Dorrian the mark right after the abbreviation closes a nickname, and no sentence.</summary>
    private static bool IsNickname(TokenList tokens, int abbreviation, int next) =>
        next == abbreviation + 2 && abbreviation > 0 && tokens[abbreviation - 1].Word.IsQuoteMark;

    /// <summary>In “Who knows?” Mr. Putin said. the sentence goes on after the mark.</summary>
    private static bool AttributionFollows(TokenList tokens, int next)
    {
        for (var index = next; index < tokens.Count && index < next + AttributionReach; index++)
        {
            if (tokens[index].Text is "." or "!" or "?" or "“" or "\"")
            {
                return false;
            }

            if (Lexicon.SpeechVerbs.IsSpeechVerb(tokens[index].Lower))
            {
                return true;
            }
        }

        return false;
    }
}
