using NewsArticle.Extraction.Figures;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Tests.Figures;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("35 people", 35)]
    [InlineData("10,000 people", 10_000)]
    [InlineData("2.5 million people", 2_500_000)]
    [InlineData("twenty-five people", 25)]
    [InlineData("two hundred and fifty people", 250)]
    [InlineData("three hundred thousand people", 300_000)]
    [InlineData("half a million people", 500_000)]
    [InlineData("a dozen people", 12)]
    [InlineData("a hundred people", 100)]
    [InlineData("another three people", 3)]
    public void A_number_has_the_value_its_words_say(string text, long value)
    {
        var numbers = Read(text);

        numbers.Should().ContainSingle().Which.Amount.Should().Be(new Amount(value, null, FigureQualifier.Exact));
    }

    [Theory]
    [InlineData("at least 7 people", FigureQualifier.AtLeast)]
    [InlineData("more than seven people", FigureQualifier.AtLeast)]
    [InlineData("7 or more people", FigureQualifier.AtLeast)]
    [InlineData("no more than 7 people", FigureQualifier.AtMost)]
    [InlineData("as many as 7 people", FigureQualifier.AtMost)]
    [InlineData("some 7 people", FigureQualifier.About)]
    [InlineData("an estimated 7 people", FigureQualifier.About)]
    [InlineData("only 7 people", FigureQualifier.Exact)]
    public void The_words_around_a_number_bound_it(string text, FigureQualifier qualifier)
    {
        var numbers = Read(text);

        numbers.Should().ContainSingle().Which.Amount.Should().Be(new Amount(7, null, qualifier));
    }

    [Theory]
    [InlineData("several people", 3)]
    [InlineData("dozens of people", 12)]
    [InlineData("scores of people", 20)]
    [InlineData("tens of thousands of people", 10_000)]
    [InlineData("hundreds of thousands of people", 100_000)]
    public void A_vague_word_stands_for_a_convention(string text, long value)
    {
        var numbers = Read(text);

        numbers.Should().ContainSingle().Which.Amount.Should().Be(new Amount(value, null, FigureQualifier.Vague));
    }

    [Theory]
    [InlineData("10,000 to 15,000 soldiers")]
    [InlineData("10,000-15,000 soldiers")]
    [InlineData("10,000–15,000 soldiers")]
    [InlineData("between 10,000 and 15,000 soldiers")]
    public void A_range_has_both_ends(string text)
    {
        var numbers = Read(text);

        numbers.Should().ContainSingle().Which.Amount.Should().Be(new Amount(10_000, 15_000, FigureQualifier.Range));
    }

    [Theory]
    [InlineData("in 2003")]
    [InlineData("on 25 June")]
    [InlineData("on Dec. 15")]
    [InlineData("at 10:30")]
    [InlineData("at 9 p.m.")]
    [InlineData("Jane Doe, 23, said")]
    [InlineData("30 percent of them")]
    [InlineData("$40")]
    [InlineData("Flight 93")]
    [InlineData("the third attack")]
    [InlineData("a third rocket")]
    [InlineData("no one")]
    [InlineData("10,00 people")]
    [InlineData("half of the 12 attackers")]
    public void What_is_no_count_is_left_out(string text) => Read(text).Should().BeEmpty();

    private static List<NumberExpression> Read(string text) =>
        NumberReader.Read(new Sentence(Document.Read(new ArticleText([text])).Paragraphs[0], 0));
}
