using NewsArticle.Extraction.Tests.Support;

namespace NewsArticle.Extraction.Tests.Quotes;

public sealed class QuoteTests
{
    private const string Bondar = "Mr. [Bondar|person:Ihor Bondar]";

    [Theory]
    [InlineData("“We will rebuild,” " + Bondar + " said.", "We will rebuild,")]
    [InlineData("\"We will rebuild,\" said " + Bondar + ".", "We will rebuild,")]
    [InlineData("“We will rebuild”, " + Bondar + " said.", "We will rebuild")]
    [InlineData(Bondar + " said: “We will rebuild.”", "We will rebuild.")]
    [InlineData(Bondar + " said," + "\" We will rebuild.\"", "We will rebuild.")]
    [InlineData("«We will rebuild», " + Bondar + " said.", "We will rebuild")]
    [InlineData("„We will rebuild“, " + Bondar + " said.", "We will rebuild")]
    [InlineData("‘We will rebuild,’ " + Bondar + " said.", "We will rebuild,")]
    [InlineData(Bondar + " went home. “We will rebuild.”", "We will rebuild.")]
    [InlineData(Bondar + " said in a statement:\n“We will rebuild.”", "We will rebuild.")]
    public void Whole_sentences_are_a_direct_quote(string text, string quote)
    {
        var article = new MarkedText(text);

        var found = article.Quotes.Should().ContainSingle().Subject;
        found.Text.Should().Be(quote);
        found.Kind.Should().Be(QuoteKind.Direct);
        found.Speaker!.Name.Should().Be("Ihor Bondar");
    }

    [Theory]
    [InlineData(Bondar + " said the two had discussed a “unified defense space,” without saying more.", "unified defense space,")]
    [InlineData(Bondar + " called the plan “a fresh start.”", "a fresh start.")]
    [InlineData(Bondar + " dismissed the plan, saying it was built on “groundless fabrications.”", "groundless fabrications.")]
    [InlineData("The plan, according to " + Bondar + " “will bring peace.”", "will bring peace.")]
    [InlineData("The plan was “a fresh start,” " + Bondar + " said.", "a fresh start,")]
    public void Some_words_inside_the_reporters_sentence_are_a_mixed_quote(string text, string quote)
    {
        var article = new MarkedText(text);

        var found = article.Quotes.Where(found => found.Kind != QuoteKind.Indirect).Should().ContainSingle().Subject;
        found.Text.Should().Be(quote);
        found.Kind.Should().Be(QuoteKind.Mixed);
        found.Speaker!.Name.Should().Be("Ihor Bondar");
    }

    [Theory]
    [InlineData("They opened a so-called “safe zone” near the river.")]
    [InlineData("The robot, named “Better Idea,” won a prize.")]
    [InlineData("Brig. Gen. Richard “Tex” Coe visited the base.")]
    [InlineData("He saw the film “Cowboys and Indians” twice.")]
    [InlineData("The sign showed the number “75” in red.")]
    [InlineData("The officers’ guns weren't loaded, and the drivers' cars were 'fine'.")]
    [InlineData("In the '90s the dogs' owners didn't care.")]
    [InlineData("A 6\" pipe burst.")]
    public void Words_set_off_for_another_reason_are_no_quote(string text)
    {
        var article = new MarkedText(text);

        article.Quotes.Should().BeEmpty();
    }

    [Fact]
    public void A_quote_cut_by_its_attribution_is_one_utterance()
    {
        var article = new MarkedText("“Are we able to?” " + Bondar + " said. “No, we are not.” A spokesman said “the end is near.”");

        article.Quotes.Select(quote => quote.Utterance).Should().Equal(0, 0, 1);
        article.Quotes.Take(2).Should().OnlyContain(quote => quote.Speaker!.Name == "Ihor Bondar");
    }

    [Fact]
    public void A_quote_over_several_paragraphs_is_one_utterance()
    {
        var article = new MarkedText(Bondar + " said: “We will rebuild.\n“We will not stop.\n“Never.”\nNobody spoke.");

        article.Quotes.Select(quote => quote.Text).Should().Equal("We will rebuild.", "We will not stop.", "Never.");
        article.Quotes.Should().OnlyContain(quote => quote.Utterance == 0 && quote.Speaker!.Name == "Ihor Bondar");
    }

    [Theory]
    [InlineData("“It was loud,” a senior official said.", SpeakerReason.Unnamed, "a senior official")]
    [InlineData("“It was loud,” she said.", SpeakerReason.Unresolved, "she")]
    [InlineData("“It was loud,” [Ukraine|place] said.", SpeakerReason.Unnamed, "Ukraine")]
    [InlineData("“It was loud.”", SpeakerReason.NoAttribution, null)]
    public void A_quote_without_a_speaker_says_why(string text, SpeakerReason reason, string? wording)
    {
        var article = new MarkedText(text);

        var quote = article.Quotes.Should().ContainSingle().Subject;
        quote.Speaker.Should().BeNull();
        quote.SpeakerReason.Should().Be(reason);
        quote.SpeakerWording.Should().Be(wording);
    }

    [Fact]
    public void A_quote_in_a_quote_stays_inside_it()
    {
        var article = new MarkedText("“He told me “go away” and I went,” " + Bondar + " said.");

        article.Quotes.Should().ContainSingle().Which.Text.Should().Be("He told me “go away” and I went,");
    }

    [Fact]
    public void A_mark_without_a_partner_does_not_swallow_what_follows()
    {
        var article = new MarkedText("He spoke of “peace and went.\n“We will rebuild,” " + Bondar + " said.\nThe rest is silence.");

        article.Quotes[^1].Text.Should().Be("We will rebuild,");
    }

    [Fact]
    public void Each_of_two_speakers_in_a_paragraph_keeps_their_words()
    {
        var article = new MarkedText("“We will rebuild,” " + Bondar + " said. “We will not,” said Ms. [Petrenko|person:Anna Petrenko].");

        article.Quotes.Select(quote => quote.Speaker!.Name).Should().Equal("Ihor Bondar", "Anna Petrenko");
    }
}
