using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Tests.Gazetteer;

public sealed class NationalitiesTests
{
    [Theory]
    [InlineData("Ukrainian", "UA")]
    [InlineData("Ukrainians", "UA")]
    [InlineData("Russians", "RU")]
    [InlineData("British", "GB")]
    [InlineData("Britons", "GB")]
    [InlineData("Iraqis", "IQ")]
    [InlineData("Afghans", "AF")]
    [InlineData("Chinese", "CN")]
    [InlineData("Russian-made", "RU")]
    [InlineData("Iranian-backed", "IR")]
    [InlineData("U.S.-led", "US")]
    [InlineData("Saudi-led", "SA")]
    [InlineData("pro-Russian", "RU")]
    [InlineData("Israeli-Palestinian", "IL", "PS")]
    [InlineData("Sino-Soviet", "CN", "RU")]
    [InlineData("Kurdish")]
    [InlineData("European")]
    public void A_nationality_points_to_countries(string word, params string[] codes)
    {
        var isNationality = Nationalities.TryGet(word, out var countries);

        isNationality.Should().BeTrue();
        countries.Should().Equal(codes);
    }

    [Theory]
    [InlineData("Ukraine")]
    [InlineData("polish")]
    [InlineData("Rostov-on-Don")]
    [InlineData("well-known")]
    [InlineData("Guinea-Bissau")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("s")]
    public void Other_words_are_no_nationality(string word) => Nationalities.TryGet(word, out _).Should().BeFalse();

    [Theory]
    [InlineData("South Korean troops", 2, "KR")]
    [InlineData("Korean troops", 1, "KR", "KP")]
    [InlineData("Saudi officials", 1, "SA")]
    [InlineData("U.S.-led forces", 1, "US")]
    [InlineData("U.S. - led", 0)]
    [InlineData("troops", 0)]
    public void The_longest_nationality_counts(string text, int count, params string[] codes)
    {
        var tokens = Document.Read(new ArticleText([text])).Paragraphs[0].Tokens;

        var match = Nationalities.LongestMatch(tokens, 0);

        match.Count.Should().Be(count);
        match.Countries.Should().Equal(codes);
    }

    [Fact]
    public void No_nationality_is_a_country_or_a_region()
    {
        var places =
            from country in CountryTable.Rows
            from word in country.Nationalities
            where PlaceIndex.World.Find(word).Any(place => place.Kind is PlaceKind.Country or PlaceKind.Region)
            select word;

        places.Should().BeEmpty();
    }
}
