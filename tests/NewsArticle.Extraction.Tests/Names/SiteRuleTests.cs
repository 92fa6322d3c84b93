using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Tests.Support;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Tests.Names;

public sealed class SiteRuleTests
{
    [Theory]
    [InlineData("Smoke rose over the Southern Ukraine Nuclear Power Plant.", "Southern Ukraine Nuclear Power Plant")]
    [InlineData("They landed at Ben Gurion airport at noon.", "Ben Gurion airport")]
    [InlineData("They waited outside Saydnaya prison.", "Saydnaya prison")]
    [InlineData("They waited at the University Hospital of the West Indies.", "University Hospital of the West Indies")]
    [InlineData("A fire broke out in the Port of Beirut on Tuesday.", "Port of Beirut")]
    [InlineData("He spoke for Civil Hospital Dr Waseem Barech, they said.", "Civil Hospital")]
    [InlineData("He was treated at the Hôpital Saint-Nicolas.", "Hôpital Saint-Nicolas")]
    [InlineData("They met at the National Library.", "National Library")]
    [InlineData("Doctors at the Government Medical College were ready.", "Government Medical College")]
    public void A_site_is_named_whole(string text, string expected) => Found(text).Should().Equal(expected);

    [Theory]
    [InlineData("The Disaster Management Centre said so.")]
    [InlineData("The National Library said so.")]
    [InlineData("The Government Medical College said so.")]
    [InlineData("A hospital of the city burned.")]
    [InlineData("Hospital staff and Airport staff left.")]
    [InlineData("Russian airport staff left.")]
    [InlineData("Maria Lopez went to prison.")]
    public void Near_misses_are_none(string text) => Found(text).Should().BeEmpty();

    private static IEnumerable<string> Found(string text)
    {
        var paragraph = Document.Read(Extracted.Article(text)).Paragraphs[0];
        return SiteRule.Find(paragraph).Select(name => paragraph.TextOf(name.Tokens));
    }
}
