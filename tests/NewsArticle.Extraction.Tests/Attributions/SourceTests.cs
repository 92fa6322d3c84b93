using NewsArticle.Extraction.Tests.Support;

namespace NewsArticle.Extraction.Tests.Attributions;

public sealed class SourceTests
{
    [Theory]
    [InlineData("Mr. [Bondar|person:Ihor Bondar] said the bridge was closed.", "Ihor Bondar")]
    [InlineData("The bridge was closed, said [Ihor Bondar|person], the mayor.", "Ihor Bondar")]
    [InlineData("Sumy’s mayor, [Ihor Bondar|person], said the bridge was closed.", "Ihor Bondar")]
    [InlineData("[Ihor Bondar|person], the mayor of [Sumy|place], said the bridge was closed.", "Ihor Bondar")]
    [InlineData("[Ihor Bondar|person], who saw the bridge, said it was closed.", "Ihor Bondar")]
    [InlineData("Mayor [Ihor Bondar|person] of [Sumy|place] said the bridge was closed.", "Ihor Bondar")]
    [InlineData("[Ihor Bondar|person], mayor and head of the council of [Sumy|place] said the bridge was closed.", "Ihor Bondar")]
    [InlineData("Secretary of State [Ihor Bondar|person] said the bridge was closed.", "Ihor Bondar")]
    [InlineData("The head of [Roads Inc.|organization] [Ihor Bondar|person] said the bridge was closed.", "Ihor Bondar")]
    [InlineData("[Ihor Bondar|person] on Monday told reporters in [Sumy|place] that the bridge was closed.", "Ihor Bondar")]
    [InlineData("The bridge was closed, according to Mayor [Ihor Bondar|person].", "Ihor Bondar")]
    [InlineData("The agency quoted [Ihor Bondar|person] as saying the bridge was closed.", "Ihor Bondar")]
    [InlineData("The country’s road builder, [Roads Inc.|organization], said the bridge was closed.", "Roads Inc.")]
    [InlineData("[Sumy|place] said the bridge was closed.", "Sumy")]
    public void A_name_beside_the_cue_is_the_source(string text, string source)
    {
        var article = new MarkedText(text);

        var attribution = article.Attributions.Should().ContainSingle().Subject;
        attribution.Source!.Name.Should().Be(source);
        attribution.Source.Entity.Should().NotBeNull();
    }

    [Theory]
    [InlineData("A spokesman for Mr. [Bondar|person] said the bridge was closed.", "spokesman for Mr. Bondar")]
    [InlineData("Officials in [Sumy|place] said the bridge was closed.", "Officials in Sumy")]
    [InlineData("The bridge was closed, the police said in a statement.", "police")]
    [InlineData("Some military analysts have said that the bridge was closed.", "Some military analysts")]
    [InlineData("The bridge was closed, according to state media.", "state media")]
    public void A_source_without_a_name_keeps_its_words(string text, string words)
    {
        var article = new MarkedText(text);

        var attribution = article.Attributions.Should().ContainSingle().Subject;
        attribution.Source.Should().Be(new Source(SourceKind.Unnamed, words, null));
    }

    [Theory]
    [InlineData("The bridge could be said to be closed.")]
    [InlineData("The bridge was reported closed.")]
    [InlineData("Mr. [Bondar|person] did not say whether the bridge was closed.")]
    [InlineData("Mr. [Bondar|person] declined to say why the bridge was closed.")]
    [InlineData("Mr. [Bondar|person] continues to use the bridge.")]
    [InlineData("The street protests that erupted were large.")]
    [InlineData("He read a sarcastic remark that seemed odd.")]
    [InlineData("Three alleged smugglers crossed the bridge.")]
    public void Words_that_only_look_like_speech_credit_nobody(string text)
    {
        var article = new MarkedText(text);

        article.Attributions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Mr. [Bondar|person:Ihor Bondar] crossed the bridge. He said it was closed.", "Ihor Bondar")]
    [InlineData("Mr. [Bondar|person:Ihor Bondar] met Ms. [Petrenko|person:Anna Petrenko]. She said it was closed.", "Anna Petrenko")]
    [InlineData("Mr. [Bondar|person:Ihor Bondar] said the bridge that he said was closed stood.", "Ihor Bondar")]
    [InlineData("Police said the bridge stood. They said it was closed.", "Police")]
    [InlineData("[Roads Inc.|organization] built the bridge. It said the bridge was closed.", "Roads Inc.")]
    public void A_pronoun_goes_to_whom_the_text_was_about(string text, string source)
    {
        var article = new MarkedText(text);

        article.Attributions[^1].Source!.Name.Should().Be(source);
    }

    [Fact]
    public void A_pronoun_after_somebody_unnamed_goes_to_nobody_else()
    {
        var article = new MarkedText("[Ihor Bondar|person] left the city.\n\nA resident said the bridge was closed. He said the road was open.");

        article.Attributions[^1].Source.Should().BeNull();
    }

    [Fact]
    public void A_pronoun_that_fits_nobody_is_unresolved()
    {
        var article = new MarkedText("Mr. [Bondar|person:Ihor Bondar] crossed the bridge. She said it was closed.");

        article.Attributions[^1].Source.Should().BeNull();
        article.Attributions[^1].Reason.Should().Be(SpeakerReason.Unresolved);
    }

    [Theory]
    [InlineData("The builder’s company, [Brovary|organization], fell silent.\nThe company said the bridge was closed.", "Brovary")]
    [InlineData("The [Institute for Roads|organization] fell silent.\nThe institute said the bridge was closed.", "Institute for Roads")]
    [InlineData("President [Ivan Petrov|person] of [Russia|place] met the mayor, [Ihor Bondar|person].\nThe Russian leader said it was closed.", "Ivan Petrov")]
    [InlineData("[Ivan Petrov|person] met the mayor, [Ihor Bondar|person].\nThe mayor said it was closed.", "Ihor Bondar")]
    public void A_description_goes_to_whom_the_article_describes_so(string text, string source)
    {
        var article = new MarkedText(text);

        article.Attributions.Should().ContainSingle().Which.Source!.Name.Should().Be(source);
    }

    [Fact]
    public void A_participle_shares_the_subject_of_its_sentence()
    {
        var article = new MarkedText("The [Kremlin|organization]’s spokesman, [Dmitri Orlov|person], dismissed the talk, telling reporters on Monday that it was false.");

        article.Attributions.Should().ContainSingle().Which.Source!.Name.Should().Be("Dmitri Orlov");
    }
}
