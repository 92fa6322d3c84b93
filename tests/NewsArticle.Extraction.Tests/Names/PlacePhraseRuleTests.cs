using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Tests.Support;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Tests.Names;

public sealed class PlacePhraseRuleTests
{
    [Theory]
    [InlineData("They reached the village of Wadi Hamra at noon.", "Wadi Hamra")]
    [InlineData("Shells hit the villages of Xalmor, Yntre and Qersha.", "Xalmor", "Yntre", "Qersha")]
    [InlineData("Tents burned in the camps of Xalmor and Yntre near the river.", "Xalmor", "Yntre")]
    [InlineData("It happened in Kalwa district on Monday.", "Kalwa")]
    [InlineData("In Xalmor, a fishing village, nobody slept.", "Xalmor")]
    [InlineData("They left Xalmor, a small and mostly empty town near the border.", "Xalmor")]
    [InlineData("The convoy stopped near Xalmor for the night.", "Xalmor")]
    [InlineData("The front is 20 km from Xalmor now.", "Xalmor")]
    public void What_the_text_calls_a_place_is_one(string text, params string[] expected) => Found(text).Should().Equal(expected);

    [Theory]
    [InlineData("It was the state of Ms. Xalmor that worried them.")]
    [InlineData("Maria Xalmor, a town councillor, left early.")]
    [InlineData("Maria Xalmor, a village doctor from the north, left early.")]
    [InlineData("Xalmor, a farmer, left early.")]
    [InlineData("The state visit of Xalmor ended.")]
    [InlineData("A letter from Xalmor arrived.")]
    [InlineData("It is two hours from Xalmor by train.")]
    [InlineData("The mayors of Xalmor agreed.")]
    [InlineData("The town of Ukrainian Army veterans was quiet.")]
    [InlineData("near xalmor, of the, village of")]
    public void Near_misses_are_none(string text) => Found(text).Should().BeEmpty();

    private static IEnumerable<string> Found(string text)
    {
        var paragraph = Document.Read(Extracted.Article(text)).Paragraphs[0];
        return PlacePhraseRule.Find(paragraph).Select(name => paragraph.TextOf(name.Tokens));
    }
}
