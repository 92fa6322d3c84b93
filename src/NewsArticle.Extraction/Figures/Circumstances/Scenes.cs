using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>
/// Finds where the event of a figure happened: the most specific place that its sentence names, made more specific by a sentence
/// that goes on about the event; else the scene of the figure before, unless the text turns to something else; else the dateline
/// of a text that names no other town.
/// </summary>
internal sealed class Scenes(Document document, EntityIndex entities, CreditedTokens attributions)
{
    /// <summary>Words that open a report of another event.</summary>
    private static readonly HashSet<string> Turns = WordList.Set("Figures/Circumstances/turns.txt");

    /// <summary>How many sentences on a place may be named that a figure's own sentence leaves open.</summary>
    private const int After = 2;

    private readonly Dictionary<(int Paragraph, int Sentence), PlaceFinding?> _bySentence = [];
    private readonly int[] _datelineEnds = [.. document.Paragraphs.Select(Datelines.EndIn)];

    /// <summary>Then a dateline says no more than where the reporter is.</summary>
    private readonly bool _namesOtherTown = document.Paragraphs.Any(paragraph => entities.In(paragraph.Index)
        .Any(mention => mention.Entity is PlaceFinding place && SceneCandidate.IsSpecific(place) && mention.Tokens.First >= Datelines.EndIn(paragraph)));

    /// <summary>The scene of the latest figure whose own sentence named one.</summary>
    private PlaceFinding? _latest;

    /// <summary>The scene; figures must come in text order.</summary>
    public PlaceFinding? Of(Sentence sentence, SentenceFigure figure)
    {
        if (IsTurn(sentence.Paragraph, sentence.Index))
        {
            _latest = null;
        }

        var here = Best(sentence.Paragraph, StretchOf(sentence, figure.Evidence), figure.Count.Tokens)
            ?? Best(sentence.Paragraph, new TokenRange(sentence.First, figure.Evidence.First), figure.Count.Tokens);
        if (here is not null && !SceneCandidate.IsSpecific(here) || here is null && _latest is null)
        {
            here = ToldNext(sentence, here) ?? here;
        }

        if (here is not null)
        {
            return _latest = here;
        }

        return _latest ?? Before(sentence) ?? (_namesOtherTown ? null : Dateline(sentence.Paragraph));
    }

    /// <summary>
    /// A more specific place of the same country in the next sentences, where they go on about the event ("The blast hit …") or where
    /// the text has named none so far.
    /// </summary>
    private PlaceFinding? ToldNext(Sentence sentence, PlaceFinding? wider)
    {
        var (paragraph, index) = (sentence.Paragraph, sentence.Index);
        for (var steps = 0; steps < After; steps++)
        {
            if (++index >= paragraph.Sentences.Count)
            {
                if (paragraph.Index + 1 >= document.Paragraphs.Count || document.Paragraphs[paragraph.Index + 1].Sentences.Count == 0)
                {
                    return null;
                }

                (paragraph, index) = (document.Paragraphs[paragraph.Index + 1], 0);
            }

            if (IsTurn(paragraph, index))
            {
                return null;
            }

            if (!IsOfSameEvent(paragraph, paragraph.Sentences[index]) && (wider is not null || paragraph != sentence.Paragraph))
            {
                continue;
            }

            if (Best(paragraph, index) is { } place && SceneCandidate.IsSpecific(place) && (wider is null || wider.Country == place.Country))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Whether a sentence opens with "The attack", "The second bomb", "The gunmen", "It happened".</summary>
    private static bool IsOfSameEvent(Paragraph paragraph, TokenRange sentence)
    {
        const Counts.ObjectClass Participants = Counts.ObjectClass.Event | Counts.ObjectClass.Weapon | Counts.ObjectClass.Drone | Counts.ObjectClass.Attacker;
        var isDefinite = paragraph.Tokens[sentence.First].Lower is "the" or "this" or "both" or "it";
        for (var token = sentence.First; isDefinite && token < Math.Min(sentence.First + 5, sentence.End); token++)
        {
            if (Counts.Nouns.Find(paragraph.Tokens[token].Lower) is { } noun && (noun.Class & Participants) != 0 || paragraph.Tokens[token].Lower is "incident" or "happened" or "occurred")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTurn(Paragraph paragraph, int sentence) => Turns.Contains(paragraph.Tokens[paragraph.Sentences[sentence].First].Lower);

    /// <summary>Where the reporter writes from, for want of another place.</summary>
    private PlaceFinding? Dateline(Paragraph paragraph)
    {
        for (var index = paragraph.Index; index >= 0; index--)
        {
            if (_datelineEnds[index] > 0)
            {
                return entities.In(index).Where(mention => mention.Tokens.End <= _datelineEnds[index]).Select(mention => mention.Entity as PlaceFinding).FirstOrDefault();
            }
        }

        return null;
    }

    private PlaceFinding? Before(Sentence sentence)
    {
        var (paragraph, index) = (sentence.Paragraph, sentence.Index);
        for (var steps = 0; steps < 8; steps++)
        {
            if (IsTurn(paragraph, index))
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
            if (mention.Entity is not PlaceFinding place || !stretch.Contains(mention.Tokens) || mention.Tokens.End <= _datelineEnds[paragraph.Index] || IsSource(paragraph, mention))
            {
                continue;
            }

            var distance = Math.Min(Math.Abs(mention.Tokens.First - words.End), Math.Abs(words.First - mention.Tokens.End) + 1);
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
