using System.Collections.Frozen;
using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>Finds whom the text credits with a number: the source of the words, or the speaker of the quotation, that hold it.</summary>
internal sealed class Claimants(Document document, IReadOnlyList<Attribution> attributions, IReadOnlyList<QuoteFinding> quotes)
{
    private static readonly FrozenSet<string> Things = WordList.Set("Figures/Circumstances/things.txt");

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

    /// <summary>"Ms. X said open-source intelligence suggests …": things claim nothing where somebody who speaks of them is credited.</summary>
    private static bool IsThing(Source? source) => source is { Kind: SourceKind.Unnamed } && Things.Contains(source.Name[(source.Name.LastIndexOf(' ') + 1)..]);

    /// <summary>The attribution whose credited words hold a token most closely.</summary>
    private Attribution? Innermost(int paragraph, int token, TokenRange words) =>
        _attributions[paragraph]
            .SelectMany(attribution => attribution.Contents, (attribution, content) => (attribution, content))
            .Where(credited => credited.content.Contains(token) && !IsOfTheEvent(credited.attribution, words))
            .OrderBy(credited => IsThing(credited.attribution.Source))
            .ThenBy(credited => credited.content.Count)
            .Select(credited => credited.attribution)
            .FirstOrDefault();
}
