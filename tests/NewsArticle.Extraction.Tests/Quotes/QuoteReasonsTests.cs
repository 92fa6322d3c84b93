using NewsArticle.Extraction.Tests.Support;

namespace NewsArticle.Extraction.Tests.Quotes;

public sealed class QuoteReasonsTests
{
    private const string Bondar = "Mr. [Bondar|person:Ihor Bondar]";

    [Theory]
    [InlineData("“We will rebuild,” " + Bondar + " said.", "cue-behind speech-verb named")]
    [InlineData(Bondar + " said: “We will rebuild.”", "cue-before speech-verb named")]
    [InlineData("The plan was “a fresh start,” " + Bondar + " said.", "cue-of-sentence speech-verb named")]
    [InlineData(Bondar + " crossed the bridge. He said: “We will rebuild.”", "cue-before speech-verb pronoun-resolved")]
    [InlineData(Bondar + ", the mayor, fell silent. “We will rebuild,” the mayor said.", "cue-behind speech-verb description-resolved")]
    [InlineData("“We will rebuild,” a senior official said.", "cue-behind speech-verb unnamed-source")]
    [InlineData("“We will rebuild,” she said.", "cue-behind speech-verb nobody-fits")]
    [InlineData("According to " + Bondar + ", “we will rebuild.”", "cue-before according-to named")]
    [InlineData("“We will rebuild,” the radio quoted " + Bondar + " as saying.", "cue-behind quoted-as-saying named")]
    [InlineData("In the words of " + Bondar + ", “we will rebuild.”", "cue-before in-the-words-of named")]
    [InlineData("“We will rebuild,” as " + Bondar + " put it.", "cue-behind put-it named")]
    [InlineData("“We will rebuild.” Those were the words of " + Bondar + ".", "cue-behind those-were-the-words named")]
    [InlineData("“We will rebuild.”\nThose were the words of " + Bondar + ".", "paragraph-behind those-were-the-words named")]
    [InlineData(Bondar + "’s answer was: “We will rebuild.”", "cue-before noun-for-words named")]
    [InlineData(Bondar + ": Will you rebuild?\n[Petrenko|person:Anna Petrenko]: Never.", "turn-of-interview")]
    [InlineData(Bondar + " left, adding: “We will rebuild.”", "cue-before shared-subject named")]
    [InlineData(Bondar + " said in a statement:\n“We will rebuild.”", "announced-in-paragraph-before speech-verb named")]
    [InlineData(Bondar + ": “We will rebuild.”", "colon-before subject-of-sentence")]
    [InlineData(Bondar + " went home. “We will rebuild.”", "sentence-before subject-of-sentence")]
    [InlineData("“We will rebuild.”", "no-cue")]
    [InlineData("‘We will rebuild,’ " + Bondar + " said.", "cue-behind speech-verb named single-marks")]
    [InlineData(Bondar + " said: “We will rebuild.", "cue-before speech-verb named mark-missing")]
    [InlineData(Bondar + " said that the bridge was closed.", "clause-behind-cue speech-verb named")]
    [InlineData("The bridge was closed, " + Bondar + " said.", "clause-before-cue speech-verb named")]
    [InlineData("But the bridge, " + Bondar + " said, was closed.", "cut-by-cue speech-verb named")]
    [InlineData(Bondar + " vowed to rebuild the bridge.", "complement-of-verb speech-verb named")]
    public void A_quote_says_what_its_speaker_and_extent_rest_on(string text, string reasons)
    {
        var article = new MarkedText(text);

        article.Quotes.MinBy(quote => quote.Kind)!.Reasons.Should().Equal(reasons.Split(' '));
    }

    [Fact]
    public void A_pronoun_that_goes_to_whoever_was_quoted_last_says_so()
    {
        var article = new MarkedText(Bondar + " said: “We will rebuild.”\nAsked when, he was silent. “In May, I hope.”");

        article.Quotes[^1].Speaker!.Name.Should().Be("Ihor Bondar");
        article.Quotes[^1].Reasons.Should().Equal("last-speaker", "subject-of-sentence");
    }

    [Fact]
    public void Stretches_of_one_utterance_say_how_they_go_on()
    {
        var article = new MarkedText("“Are we able to?” " + Bondar + " said. “No.\n“We are not.”\n“Never.”");

        article.Quotes.Select(quote => string.Join(' ', quote.Reasons)).Should().Equal(
            "cue-behind speech-verb named",
            "same-utterance speech-verb named marks-reopened",
            "continued-paragraph speech-verb named",
            "paragraph-of-quotation speech-verb named");
    }
}
