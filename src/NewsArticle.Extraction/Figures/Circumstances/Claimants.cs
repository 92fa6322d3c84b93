using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>Finds whom the text credits with a number: the source of the words, or the speaker of the quotation, that hold it.</summary>
internal sealed class Claimants(Document document, CreditedTokens attributions, IReadOnlyList<QuoteFinding> quotes, StatedNumbers stated)
{
    private static readonly HashSet<string> Things = WordList.Set("Figures/Circumstances/things.txt");

    /// <summary>Those between marks by paragraph, in text order; they do not overlap. Attributions tell who is credited with other words.</summary>
    private readonly Dictionary<int, QuoteFinding[]> _quotes = quotes.Where(quote => quote.Kind != QuoteKind.Indirect).GroupBy(quote => quote.Evidence.Paragraph).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The source, or null in the reporter's own voice.</summary>
    public Source? Of(Sentence sentence, SentenceFigure figure)
    {
        if (figure.Reading.IsTotal && stated.Of(sentence, figure) is { } putter)
        {
            return putter;
        }

        var number = figure.Count.Number.Tokens.First;
        var words = Innermost(sentence.Paragraph.Index, number, figure.Evidence);
        if (words?.Source is not null)
        {
            return words.Source;
        }

        return QuoteAround(sentence.Paragraph.Index, sentence.Paragraph.SpanOf(figure.Count.Number.Tokens))?.Speaker
            ?? stated.Of(sentence, figure)
            ?? (figure.Whole is { } whole ? stated.Of(sentence, whole) : null);
    }

    private QuoteFinding? QuoteAround(int paragraph, TextSpan span)
    {
        var all = _quotes.GetValueOrDefault(paragraph) ?? [];
        int low = 0, high = all.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = all[middle].Evidence.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && span.End <= all[low - 1].Evidence.End ? all[low - 1] : null;
    }

    /// <summary>Whether "claimed" tells of the event and credits nobody: "the blast claimed 12 lives", "the group claimed responsibility".</summary>
    private bool IsOfTheEvent(Attribution attribution, TokenRange words)
    {
        var tokens = document.Paragraphs[attribution.Paragraph].Tokens;
        var next = attribution.Cue.End;
        return attribution.Cue.Overlaps(words)
            || tokens[next - 1].Lower.StartsWith("claim", StringComparison.Ordinal)
                && (next < tokens.Count && tokens[next].Lower is "responsibility" or "credit" || next == words.First);
    }

    /// <summary>"Ms. X said open-source intelligence suggests …": things claim nothing where somebody who speaks of them is credited.</summary>
    private static bool IsThing(Source? source) => source is { Kind: SourceKind.Unnamed } && Things.Contains(source.Name[(source.Name.LastIndexOf(' ') + 1)..]);

    /// <summary>The attribution whose credited words hold a token most closely.</summary>
    private Attribution? Innermost(int paragraph, int token, TokenRange words) =>
        attributions.Around(paragraph, token)
            .Where(credited => !IsOfTheEvent(credited.Attribution, words))
            .OrderBy(credited => IsThing(credited.Attribution.Source))
            .ThenBy(credited => credited.Content.Count)
            .Select(credited => credited.Attribution)
            .FirstOrDefault();
}
