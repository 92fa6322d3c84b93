using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    private static readonly string[] Pieces = ["Mr.", "U.S.", ".", "?", "!", "”", "“", "\"", ")", "The", "the", "said", "Inc.", "J.D.", "...", "’", " "];

    [Theory]
    [InlineData("It rained. Nobody came.", "It rained.|Nobody came.")]
    [InlineData("Mr. Putin came. He left.", "Mr. Putin came.|He left.")]
    [InlineData("Vladimir V. Putin came.", "Vladimir V. Putin came.")]
    [InlineData("He lives in the U.S. The rest left.", "He lives in the U.S.|The rest left.")]
    [InlineData("The U.S. Army came.", "The U.S. Army came.")]
    [InlineData("Apple Inc. said so.", "Apple Inc. said so.")]
    [InlineData("“It rained.” Nobody came.", "“It rained.”|Nobody came.")]
    [InlineData("“Did it rain?” Mr. Putin said. “No.”", "“Did it rain?” Mr. Putin said.|“No.”")]
    [InlineData("“Did it rain?” he asked.", "“Did it rain?” he asked.")]
    [InlineData("said Col. John “J.D.” Dorrian, the spokesman. It rained.", "said Col. John “J.D.” Dorrian, the spokesman.|It rained.")]
    [InlineData("It rose 1.5 percent. Then it fell.", "It rose 1.5 percent.|Then it fell.")]
    [InlineData("It rained (a lot.) Nobody came.", "It rained (a lot.)|Nobody came.")]
    [InlineData("\"It rained.\" \"It did.\"", "\"It rained.\"|\"It did.\"")]
    public void A_sentence_ends_where_a_reader_would_stop(string text, string sentences)
    {
        var paragraph = Document.Read(new ArticleText([text])).Paragraphs[0];

        string.Join('|', paragraph.Sentences.Select(paragraph.TextOf)).Should().Be(sentences);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Sentences_cover_every_token_of_any_text(int seed)
    {
        var random = new Random(seed);
        var text = string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, 60).Select(_ => Pieces[random.Next(Pieces.Length)]));

        var paragraph = Document.Read(new ArticleText([text])).Paragraphs[0];

        var end = 0;
        foreach (var sentence in paragraph.Sentences)
        {
            sentence.First.Should().Be(end);
            sentence.IsEmpty.Should().BeFalse();
            end = sentence.End;
        }

        end.Should().Be(paragraph.Tokens.Count);
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 200)];
}
