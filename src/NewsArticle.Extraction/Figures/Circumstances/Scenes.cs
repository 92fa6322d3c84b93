using System.Collections.Frozen;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>
/// Finds where the event of a figure happened: the most specific place that its sentence names; else the scene of the sentence
/// before, unless the text turns to something else; made more specific by a sentence that follows.
/// </summary>
internal sealed class Scenes(Document document, EntityIndex entities, CreditedTokens attributions)
{
    /// <summary>Words that open a report of another event.</summary>
    private static readonly FrozenSet<string> Turns = WordList.Set("Figures/Circumstances/turns.txt");

    private readonly Dictionary<(int Paragraph, int Sentence), PlaceFinding?> _bySentence = [];

    public PlaceFinding? Of(Sentence sentence, SentenceFigure figure)
    {
        var here = Best(sentence.Paragraph, StretchOf(sentence, figure.Evidence), figure.Evidence);
        if (here is not null && SceneCandidate.IsSpecific(here))
        {
            return here;
        }

        return After(sentence, here) ?? here ?? Before(sentence);
    }

    /// <summary>A more specific place of the same country in the next sentences of the paragraph.</summary>
    private PlaceFinding? After(Sentence sentence, PlaceFinding? wider)
    {
        var paragraph = sentence.Paragraph;
        for (var index = sentence.Index + 1; index < paragraph.Sentences.Count && index <= sentence.Index + 2 && sentence.Index == 0; index++)
        {
            if (Turns.Contains(paragraph.Tokens[paragraph.Sentences[index].First].Lower))
            {
                return null;
            }

            if (Best(paragraph, index) is { } place && SceneCandidate.IsSpecific(place)
                && (wider is null || wider.Country == place.Country))
            {
                return place;
            }
        }

        return null;
    }

    private PlaceFinding? Before(Sentence sentence)
    {
        var (paragraph, index) = (sentence.Paragraph, sentence.Index);
        for (var steps = 0; steps < 8; steps++)
        {
            if (Turns.Contains(paragraph.Tokens[paragraph.Sentences[index].First].Lower))
            {
                return null;
            }

            if (--index < 0)
            {
                if (paragraph.Index == 0)
                {
                    return null;
                }

                paragraph = document.Paragraphs[paragraph.Index - 1];
                index = paragraph.Sentences.Count - 1;
                if (index < 0)
                {
                    return null;
                }
            }

            if (Best(paragraph, index) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The place of a sentence that is most specific, and of several such the first.</summary>
    private PlaceFinding? Best(Paragraph paragraph, int sentence)
    {
        if (!_bySentence.TryGetValue((paragraph.Index, sentence), out var best))
        {
            var tokens = paragraph.Sentences[sentence];
            best = Best(paragraph, tokens, new TokenRange(tokens.First, tokens.First));
            _bySentence.Add((paragraph.Index, sentence), best);
        }

        return best;
    }

    /// <summary>Where the place of a figure is looked for: what tells of its event; but only its own clause where "in X" stands right behind it.</summary>
    private TokenRange StretchOf(Sentence sentence, TokenRange words)
    {
        var stretch = EventStretch.Around(sentence, words);
        for (var token = words.End; token <= words.End + SceneCandidate.ArticleReach; token++)
        {
            if (entities.At(sentence.Paragraph.Index, token) is { } mention)
            {
                return mention.Entity is PlaceFinding place && SceneCandidate.IsRightBehind(sentence, mention, place, words)
                    ? EventStretch.Clause(sentence, stretch, words)
                    : stretch;
            }
        }

        return stretch;
    }

    /// <summary>The place of a stretch that is most specific, and of several such the one nearest to the figure's words.</summary>
    private PlaceFinding? Best(Paragraph paragraph, TokenRange stretch, TokenRange words)
    {
        PlaceFinding? best = null;
        var bestScore = int.MinValue;
        var mentions = entities.In(paragraph.Index);
        for (var index = FirstFrom(mentions, stretch.First); index < mentions.Count && mentions[index].Tokens.First < stretch.End; index++)
        {
            var mention = mentions[index];
            if (mention.Entity is not PlaceFinding place || !stretch.Contains(mention.Tokens) || IsSource(paragraph, mention))
            {
                continue;
            }

            var distance = Math.Min(Math.Abs(mention.Tokens.First - words.End), Math.Abs(words.First - mention.Tokens.End));
            var score = SceneCandidate.Weigh(paragraph, mention, place, distance) ?? int.MinValue;
            if (score > bestScore)
            {
                (best, bestScore) = (place, score);
            }
        }

        return best;
    }

    /// <summary>The first mention that starts at a token or behind it.</summary>
    private static int FirstFrom(IReadOnlyList<EntityMention> mentions, int token)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Tokens.First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A country that speaks is no scene; the one in "Kyiv's mayor said" may be.</summary>
    private bool IsSource(Paragraph paragraph, EntityMention mention) =>
        !SceneCandidate.IsPossessive(paragraph, mention) && attributions.IsSource(paragraph.Index, mention.Tokens);
}
