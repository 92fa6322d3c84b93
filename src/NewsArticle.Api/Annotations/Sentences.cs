using NewsArticle.Extraction.Sentences;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Api.Annotations;

/// <summary>Cuts sentences from paragraphs as extraction does.</summary>
internal static class Sentences
{
    /// <summary>The sentence around a stretch of a paragraph, or the sentences.</summary>
    public static SentenceResponse Around(string paragraph, int start, int end)
    {
        var tokens = Tokenizer.Tokenize(paragraph, new WordTable());
        foreach (var sentence in SentenceSplitter.Split(tokens))
        {
            var (first, last) = (tokens[sentence.First].Start, tokens[sentence.End - 1].End);
            if (first < end && start < last)
            {
                (start, end) = (Math.Min(start, first), Math.Max(end, last));
            }
        }

        return new SentenceResponse(start, end, paragraph[start..end]);
    }
}
