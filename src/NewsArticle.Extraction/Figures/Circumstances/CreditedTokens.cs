using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>The attributions of an article, asked by token: which name a source, and which credit a token to one.</summary>
internal sealed class CreditedTokens
{
    /// <summary>How many credited stretches that start before a token are tried; those that hold it most closely start last.</summary>
    private const int MostTried = 64;

    private readonly (Attribution Attribution, TokenRange Content)[][] _contents;

    /// <summary>By paragraph: how many source words start at or before a token, less those that ended.</summary>
    private readonly int[][] _sources;

    public CreditedTokens(Document document, IReadOnlyList<Attribution> attributions)
    {
        var byParagraph = attributions.ToLookup(attribution => attribution.Paragraph);
        _sources = [.. document.Paragraphs.Select(paragraph => Sources(paragraph.Tokens.Count, byParagraph[paragraph.Index]))];
        _contents =
        [
            .. document.Paragraphs.Select(paragraph => byParagraph[paragraph.Index]
                .SelectMany(attribution => attribution.Contents, (attribution, content) => (attribution, content))
                .OrderBy(credited => credited.content.First)
                .ToArray()),
        ];
    }

    /// <summary>Whether some words of a range name a source.</summary>
    public bool IsSource(int paragraph, TokenRange words)
    {
        for (var token = words.First; token < words.End; token++)
        {
            if (_sources[paragraph][token] > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The attributions with the credited words that hold a token, those that start last first.</summary>
    public IEnumerable<(Attribution Attribution, TokenRange Content)> Around(int paragraph, int token)
    {
        var contents = _contents[paragraph];
        int low = 0, high = contents.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = contents[middle].Content.First <= token ? (middle + 1, high) : (low, middle);
        }

        for (var index = low - 1; index >= Math.Max(0, low - MostTried); index--)
        {
            if (contents[index].Content.Contains(token))
            {
                yield return contents[index];
            }
        }
    }

    private static int[] Sources(int count, IEnumerable<Attribution> attributions)
    {
        var covering = new int[count + 1];
        foreach (var words in attributions.Select(attribution => attribution.SourceWords))
        {
            covering[words.First]++;
            covering[words.End]--;
        }

        for (var token = 1; token < covering.Length; token++)
        {
            covering[token] += covering[token - 1];
        }

        return covering;
    }
}
