using System.Collections.Frozen;
using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>
/// Finds where the event of a figure happened: the most specific place that its sentence names; else the scene of the sentence
/// before, unless the text turns to something else; made more specific by a sentence that follows.
/// </summary>
internal sealed class Scenes(Document document, EntityIndex entities, IReadOnlyList<Attribution> attributions)
{
    /// <summary>Words that open a report of another event.</summary>
    private static readonly FrozenSet<string> Turns = WordList.Set("Figures/Circumstances/turns.txt");

    private readonly ILookup<int, Attribution> _attributions = attributions.ToLookup(attribution => attribution.Paragraph);

    public PlaceFinding? Of(Sentence sentence, SentenceFigure figure)
    {
        var here = Best(sentence.Paragraph, sentence.Tokens, figure.Evidence);
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

            if (Best(paragraph, paragraph.Sentences[index], null) is { } place && SceneCandidate.IsSpecific(place)
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

            if (Best(paragraph, paragraph.Sentences[index], null) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The place of a stretch that is most specific, and of several such the one nearest to the figure's words.</summary>
    private PlaceFinding? Best(Paragraph paragraph, TokenRange range, TokenRange? words)
    {
        PlaceFinding? best = null;
        var bestScore = int.MinValue;
        foreach (var mention in entities.In(paragraph.Index))
        {
            if (mention.Entity is not PlaceFinding place || !range.Contains(mention.Tokens) || IsSource(paragraph, mention))
            {
                continue;
            }

            var distance = words is { } near
                ? Math.Min(Math.Abs(mention.Tokens.First - near.End), Math.Abs(near.First - mention.Tokens.End))
                : mention.Tokens.First - range.First;
            var score = SceneCandidate.Weigh(paragraph, mention, place, distance) ?? int.MinValue;
            if (score > bestScore)
            {
                (best, bestScore) = (place, score);
            }
        }

        return best;
    }

    /// <summary>A country that speaks is no scene; the one in "Kyiv's mayor said" may be.</summary>
    private bool IsSource(Paragraph paragraph, EntityMention mention) =>
        !SceneCandidate.IsPossessive(paragraph, mention) && _attributions[paragraph.Index].Any(attribution => attribution.SourceWords.Overlaps(mention.Tokens));
}
