using NewsArticle.Extraction.Tests.Support;

namespace NewsArticle.Extraction.Tests.Attributions;

public sealed class CreditedWordsTests
{
    [Theory]
    [InlineData("The police said that three people were wounded.", "three people were wounded")]
    [InlineData("The police said three of the drones that fell were burnt.", "three of the drones that fell were burnt")]
    [InlineData("Three people were wounded, the police said in a statement.", "Three people were wounded")]
    [InlineData("Three people were wounded, said the police.", "Three people were wounded")]
    [InlineData("The police told reporters on Monday that three people were wounded.", "three people were wounded")]
    [InlineData("The police told reporter Anna Petrenko of the city radio that three people were wounded.", "three people were wounded")]
    [InlineData("The police told reporters the drones that fell were burnt.", "the drones that fell were burnt")]
    [InlineData("The police said in a report published on Friday that three people were wounded.", "three people were wounded")]
    [InlineData("The police said at least 42 people, including 12 children, were wounded.", "at least 42 people, including 12 children, were wounded")]
    [InlineData("The police said last week that three people were wounded.", "three people were wounded")]
    [InlineData("The police said three people were wounded, but doctors spoke of five.", "three people were wounded")]
    [InlineData("According to the police, three people were wounded.", "three people were wounded")]
    [InlineData("Three people were wounded, according to the police, and the road was closed.", "Three people were wounded")]
    public void The_clause_of_the_source_is_credited(string text, string credited)
    {
        var article = new MarkedText(text);

        article.Credited(article.Attributions[0]).Should().Equal(credited);
    }

    [Fact]
    public void An_attribution_that_cuts_a_sentence_credits_both_parts()
    {
        var article = new MarkedText("But in the darkness, the police said, three people were wounded.");

        article.Credited(article.Attributions[0]).Should().Equal("But in the darkness", "three people were wounded");
    }

    [Fact]
    public void Two_sources_in_one_sentence_share_it()
    {
        var article = new MarkedText("The police said three people were wounded, while doctors said five were killed.");

        article.Attributions.SelectMany(article.Credited).Should().Equal("three people were wounded", "five were killed");
    }
}
