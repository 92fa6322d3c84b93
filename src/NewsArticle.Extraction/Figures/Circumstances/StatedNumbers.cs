using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>
/// Finds who states a number without reporting a clause: "the army put the toll at 60", "the ministry listed 145 injured", "by
/// the group's count".
/// </summary>
internal sealed class StatedNumbers(Document document, EntityIndex entities)
{
    /// <summary>How far before a figure's words the verb may stand: "put the number of dead at".</summary>
    private const int Reach = 8;

    /// <summary>Verbs whose object is a number that their subject vouches for.</summary>
    private static readonly HashSet<string> Verbs = WordList.Set("Figures/Circumstances/stating-verbs.txt");

    /// <summary>The source, or null.</summary>
    public Source? Of(Sentence sentence, SentenceFigure figure) => SubjectOfVerb(sentence, figure) ?? ByCount(sentence, figure);

    private Source? SubjectOfVerb(Sentence sentence, SentenceFigure figure)
    {
        // "put the toll at 224 dead": that they are dead is said beside the number as well.
        var isTotal = figure.Reading.IsTotal || sentence[figure.Count.Tokens.First - 1] == "at" && sentence[figure.Count.Tokens.First - 2] == "toll";
        var start = !figure.Reading.IsTotal && isTotal ? figure.Count.Tokens.First - 2 : isTotal ? figure.Evidence.First : figure.Count.Tokens.First - 1;
        for (var token = start; token >= sentence.First && token >= start - Reach; token--)
        {
            var isStated = isTotal ? Rules.Totals.IsStating(sentence[token]) : Verbs.Contains(sentence[token]);
            if (isStated && !WordSorts.Is(sentence[token - 1], WordSort.Be))
            {
                return Source(sentence, SourcePhraseReader.Before(PassageOf(sentence), token));
            }

            if (token < figure.Evidence.First && !IsBetween(sentence[token], isTotal))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What may stand between the verb and the figure's words.</summary>
    private static bool IsBetween(string word, bool isTotal) =>
        WordSorts.Is(word, WordSort.Determiner) || WordSorts.IsAdverb(word) || word is "to" or "having" or "have"
        || isTotal && (word is "death" or "toll" or "overall" or "official" or "number" or "total" or "of" or "'s" || Rules.Totals.IsTotal(word));

    /// <summary>"by the ministry's count", "by one estimate".</summary>
    private Source? ByCount(Sentence sentence, SentenceFigure figure)
    {
        for (var token = figure.Evidence.End; token < figure.Evidence.End + Reach; token++)
        {
            if (sentence[token] is not ("count" or "tally" or "estimate" or "estimates" or "reckoning") || sentence[token - 1] is not ("'s" or "'"))
            {
                continue;
            }

            for (var by = token - 2; by >= figure.Evidence.End && by > token - Reach; by--)
            {
                if (sentence[by] == "by")
                {
                    return Source(sentence, NounPhrases.EndingAt(PassageOf(sentence), token - 2, by + 1));
                }
            }
        }

        return null;
    }

    private Passage PassageOf(Sentence sentence) => new(document, entities, sentence.Paragraph, sentence.Tokens);

    private static Source? Source(Sentence sentence, SourcePhrase? phrase)
    {
        if (phrase is not { Form: not SourceForm.Pronoun } found)
        {
            return null;
        }

        if (found.Mention is { } mention)
        {
            return Resolution.Of(mention.Entity, "name", 1).Source;
        }

        var words = found.Words;
        var first = words.Count > 1 && sentence[words.First] is "a" or "an" or "the" ? words.First + 1 : words.First;
        return Resolution.Unnamed(sentence.Paragraph.TextOf(new TokenRange(first, words.End))).Source;
    }
}
