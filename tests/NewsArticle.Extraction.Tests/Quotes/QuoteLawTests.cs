using NewsArticle.Extraction.Tests.Support;

namespace NewsArticle.Extraction.Tests.Quotes;

/// <summary>What holds for any text.</summary>
public sealed class QuoteLawTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "''", "``", " ", " ", ",", ".", "?", ":", "—", "(", ")", "\n",
        "said", "he", "Mr.", " [Bondar|person] ", "the police", "according to", "We", "went", "told", "J.D.", "😀", "e\u0301", "that", "\ud800",
        "in the words of", "in his words", "Those were the words of", "put it", "was", "the answer of", "a statement from", "quoted", "as saying", "\nQ:", "\nA:",
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Evidence_equals_the_text_and_quotes_between_marks_are_apart_and_in_order(int seed)
    {
        var article = new MarkedText(RandomText(seed));

        var last = (Paragraph: -1, End: 0);
        foreach (var quote in article.Quotes)
        {
            var evidence = quote.Evidence;
            article.Document.Paragraphs[evidence.Paragraph].Text[evidence.Start..evidence.End].Should().Be(evidence.Exact);
            (quote.Speaker is null).Should().Be(quote.SpeakerReason is not null);
            if (quote.Kind != QuoteKind.Indirect)
            {
                (evidence.Paragraph > last.Paragraph || evidence.Start >= last.End).Should().BeTrue();
                last = (evidence.Paragraph, evidence.End);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Credited_words_lie_in_the_sentence_of_their_cue(int seed)
    {
        var article = new MarkedText(RandomText(seed));

        foreach (var attribution in article.Attributions)
        {
            var sentence = article.Document.Paragraphs[attribution.Paragraph].SentenceOf(attribution.Cue.First);
            attribution.Contents.Should().NotContain(content => content.IsEmpty || !sentence.Contains(content));
            attribution.Contents.Should().BeInAscendingOrder(content => content.First);
            (attribution.Source is null).Should().Be(attribution.Reason is not null);
        }
    }

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("‘")]
    [InlineData("'")]
    [InlineData("“a")]
    [InlineData("\"a\" ")]
    [InlineData("“a” ")]
    [InlineData("“a “b” ")]
    [InlineData("“a” he said ")]
    [InlineData("he said that ")]
    [InlineData("called, ")]
    [InlineData("the company said ")]
    [InlineData("- “Ab,” ")]
    [InlineData("was really not ")]
    [InlineData("in his words, ")]
    [InlineData("those are words of ")]
    [InlineData("was a statement by ")]
    [InlineData("quoted as saying ")]
    public void A_mebibyte_of_one_pattern_comes_to_an_end(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, (1 << 20) / pattern.Length));

        var extract = () => ArticleExtractor.Extract(new ArticleText([text]));

        extract.Should().NotThrow();
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 200)];

    private static string RandomText(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, 80).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(3) > 0 ? " " : "")));
    }
}
