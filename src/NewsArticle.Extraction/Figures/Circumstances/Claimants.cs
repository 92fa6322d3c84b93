using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>Finds whom the text credits with a number: the source of the words, or the speaker of the quotation, that hold it.</summary>
internal sealed class Claimants(Document document, IReadOnlyList<Attribution> attributions, IReadOnlyList<QuoteFinding> quotes)
{
    private readonly ILookup<int, Attribution> _attributions = attributions.ToLookup(attribution => attribution.Paragraph);
    private readonly ILookup<int, QuoteFinding> _quotes = quotes.ToLookup(quote => quote.Evidence.Paragraph);

    /// <summary>The source, or null in the reporter's own voice.</summary>
    public Source? Of(Sentence sentence, SentenceFigure figure)
    {
        var number = figure.Count.Number.Tokens.First;
        var words = Innermost(sentence.Paragraph.Index, number, figure.Evidence);
        if (words?.Source is not null)
        {
            return words.Source;
        }

        var span = document.Paragraphs[sentence.Paragraph.Index].SpanOf(figure.Count.Number.Tokens);
        return _quotes[sentence.Paragraph.Index]
            .FirstOrDefault(quote => quote.Evidence.Start <= span.Start && span.End <= quote.Evidence.End)?.Speaker;
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

    /// <summary>The attribution whose credited words hold a token most closely.</summary>
    private Attribution? Innermost(int paragraph, int token, TokenRange words) =>
        _attributions[paragraph]
            .SelectMany(attribution => attribution.Contents, (attribution, content) => (attribution, content))
            .Where(credited => credited.content.Contains(token) && !IsOfTheEvent(credited.attribution, words))
            .OrderBy(credited => credited.content.Count)
            .Select(credited => credited.attribution)
            .FirstOrDefault();
}
