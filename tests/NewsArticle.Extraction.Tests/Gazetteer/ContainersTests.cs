using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Tests.Support;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Tests.Gazetteer;

public sealed class ContainersTests
{
    [Theory]
    [InlineData("They left Xalmor, Lebanon, at noon.", "Lebanon")]
    [InlineData("They left Xalmor (Syria) at noon.", "Syria")]
    [InlineData("They left Xalmor, Texas, United States, at noon.", "Texas", "United States")]
    [InlineData("They left Xalmor in northern Lebanon.", "Lebanon")]
    [InlineData("They left Xalmor in the war-torn Donetsk region.", "Donetsk Oblast")]
    [InlineData("They left Xalmor, the Libyan capital.", "Libya")]
    [InlineData("They left Xalmor, a small town in northern Mali, at noon.", "Mali")]
    [InlineData("They left the Syrian town of Xalmor.", "Syria")]
    [InlineData("They left Mali's Xalmor region.", "Mali")]
    [InlineData("They left South Sudan's Xalmor region.", "South Sudan")]
    public void What_the_text_puts_a_place_in_holds_it(string text, params string[] expected) => Of(text).Should().Contain(expected);

    [Theory]
    [InlineData("They left Xalmor on Monday in a bus that was made in Lebanon.")]
    [InlineData("They left Xalmor, Kyiv and Minsk.")]
    [InlineData("They left Xalmor. Lebanon said nothing.")]
    [InlineData("Lebanon and Xalmor are far away.")]
    [InlineData("They left Xalmor, a farmer said.")]
    [InlineData("They left Xalmor")]
    [InlineData("Xalmor,")]
    public void Near_misses_hold_nothing(string text) => Of(text).Should().BeEmpty();

    private static IEnumerable<string> Of(string text)
    {
        var tokens = Document.Read(Extracted.Article(text)).Paragraphs[0].Tokens;
        var first = tokens.TakeWhile(token => token.Text != "Xalmor").Count();
        var containers = new HashSet<GazetteerEntry>();
        Containers.AddTo(containers, tokens, new TokenRange(first, first + 1));
        return containers.Select(container => container.Name);
    }
}
