using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures.Predicates;

/// <summary>Whether the text says that something happened, and not that it did not, may, or shall.</summary>
internal static class Factuality
{
    /// <summary>How many words before a verb may deny or plan it.</summary>
    private const int Reach = 4;

    private const int DenialReach = 15;

    /// <summary>Verbs and nouns that turn what follows into an intention.</summary>
    private static readonly HashSet<string> Intentions = WordList.Set("Figures/Predicates/intentions.txt");

    /// <param name="first">The first auxiliary of the verb.</param>
    /// <param name="verb">The verb itself.</param>
    public static bool IsFactual(Sentence sentence, int first, int verb)
    {
        for (var token = first; token < verb; token++)
        {
            if (WordSorts.Is(sentence[token], WordSort.Modal | WordSort.Negation))
            {
                return false;
            }
        }

        if (sentence[first] == "to" && sentence[first + 1] != "have" && !IsAttempt(sentence, first - 1))
        {
            return false;
        }

        return !IsIntended(sentence, first) && !IsDenied(sentence, first);
    }

    private static bool IsIntended(Sentence sentence, int first)
    {
        for (var token = first - 1; token >= first - Reach && !sentence.IsPunctuation(token); token--)
        {
            if (Intentions.Contains(sentence[token]) || sentence[token] == "if")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"denies that its forces killed": whatever stands between.</summary>
    private static bool IsDenied(Sentence sentence, int first)
    {
        for (var token = first - 1; token > sentence.First && token > first - DenialReach; token--)
        {
            if (sentence[token] is "that" or "having" && sentence[token - 1] is "deny" or "denies" or "denied" or "denying")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"tried to drive", "managed to shoot down": it was done, or at least begun.</summary>
    private static bool IsAttempt(Sentence sentence, int token) =>
        sentence[token] is "tried" or "managed" or "attempted" or "helped" or "continued" or "able" or "forced" or "seemed" or "appeared" or "began";
}
