using NewsArticle.Data.Searching.Index;
using NewsArticle.Extraction.Sentences;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Api.Search;

/// <summary>Cuts paragraphs into the sentences that extraction sees in them.</summary>
internal sealed class ExtractedSentences : ISentenceCutter
{
    public IReadOnlyList<(int Start, int End)> Cut(string paragraph)
    {
        var tokens = Tokenizer.Tokenize(paragraph, new WordTable());
        return [.. SentenceSplitter.Split(tokens).Select(range => (tokens[range.First].Start, tokens[range.End - 1].End))];
    }
}
