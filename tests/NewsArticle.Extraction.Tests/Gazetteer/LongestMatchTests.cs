using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Tests.Gazetteer;

public sealed class LongestMatchTests
{
    [Theory]
    [InlineData("in |Kyiv| on Monday", "geonames:703448")]
    [InlineData("|KYIV|, Ukraine", "geonames:703448")]
    [InlineData("the |U.S.| said", "country:US")]
    [InlineData("the |US| said", "country:US")]
    [InlineData("the |U.K.| said", "country:GB")]
    [InlineData("the |United Arab Emirates|.", "country:AE")]
    [InlineData("the |Democratic Republic of the Congo| said", "country:CD")]
    [InlineData("from |Rostov-on-Don| to", "geonames:501175")]
    [InlineData("near |St. Petersburg| on", "geonames:498817")]
    [InlineData("in |Washington, D.C.| on", "geonames:4140963")]
    [InlineData("in |New York City| on", "geonames:5128581")]
    [InlineData("in |al-Hasakah| on", "geonames:173811")]
    [InlineData("in |The Hague|, where", "geonames:2747373")]
    [InlineData("the |Southern Ukraine Nuclear Power Plant| in", "site:south-ukraine-nuclear-power-plant")]
    [InlineData("in |Kherson| on", "geonames:706448")]
    [InlineData("in |Kherson Oblast| on", "region:UA-65")]
    [InlineData("in |Kherson| region on", "region:UA-65")]
    [InlineData("in |Kandahar| province on", "region:AF-KAN")]
    [InlineData("in |Helmand| on", "region:AF-HEL")]
    [InlineData("in |Trinidad and Tobago| on", "country:TT")]
    [InlineData("on the |Black Sea| coast", "area:black-sea")]
    public void The_longest_name_is_found(string marked, string key)
    {
        var (tokens, start, count) = Tokens(marked);

        var match = PlaceIndex.World.LongestMatch(tokens, start);

        match.Count.Should().Be(count);
        match.Candidates[0].Place.Key.Should().Be(key);
    }

    [Theory]
    [InlineData("she was |reading| a book")]
    [InlineData("gave |us| a")]
    [InlineData("|Us| and them")]
    [InlineData("a |mobile| phone")]
    [InlineData("that is |nice|")]
    [InlineData("the |Ukrainian| army")]
    [InlineData("|Russians| fled")]
    [InlineData("the |U.S.-led| coalition")]
    [InlineData("|Xyzzyville| is not")]
    [InlineData("|,| and")]
    [InlineData("|35| missiles")]
    public void What_names_no_place_is_not_found(string marked)
    {
        var (tokens, start, _) = Tokens(marked);

        PlaceIndex.World.LongestMatch(tokens, start).IsMatch.Should().BeFalse();
    }

    [Theory]
    [InlineData("|Nice| is", true)]
    [InlineData("|Police| said", true)]
    [InlineData("|Reading| is", true)]
    [InlineData("|Minsk| is", false)]
    public void A_town_named_like_a_word_says_so(string marked, bool isOrdinaryWord)
    {
        var (tokens, start, _) = Tokens(marked);

        var match = PlaceIndex.World.LongestMatch(tokens, start);

        match.IsMatch.Should().BeTrue();
        match.IsOrdinaryWord.Should().Be(isOrdinaryWord);
    }

    [Theory]
    [InlineData("Tripoli|, Lebanon|, where", "country:LB")]
    [InlineData("Paris|, Tex.|, where", "region:US-TX")]
    [InlineData("Birmingham|, Ala|", "region:US-AL")]
    [InlineData("Albany|, N.Y.|, where", "region:US-NY")]
    [InlineData("Aleppo|(Syria|)", "country:SY")]
    [InlineData("Austin|, TX| and", "region:US-TX")]
    public void What_stands_behind_a_town_is_its_container(string marked, string key)
    {
        var (tokens, start, count) = Tokens(marked);

        var match = PlaceIndex.World.ContainerAfter(tokens, start);

        match.Count.Should().Be(count);
        match.Candidates.Select(candidate => candidate.Place.Key).Should().Contain(key);
    }

    [Theory]
    [InlineData("Tripoli|, and| Lebanon")]
    [InlineData("Tripoli| in| Lebanon")]
    [InlineData("Kyiv|, Minsk| and")]
    [InlineData("Kyiv|,|")]
    public void What_else_stands_behind_a_town_is_not(string marked)
    {
        var (tokens, start, _) = Tokens(marked);

        PlaceIndex.World.ContainerAfter(tokens, start).IsMatch.Should().BeFalse();
    }

    [Fact]
    public void A_very_long_word_is_no_name()
    {
        var (tokens, start, _) = Tokens("|" + new string('A', 100_000) + "|");

        PlaceIndex.World.LongestMatch(tokens, start).IsMatch.Should().BeFalse();
    }

    /// <summary>Cuts a text at its two bars: all tokens, and where the marked ones start and how many they are.</summary>
    private static (TokenList Tokens, int Start, int Count) Tokens(string marked)
    {
        var parts = marked.Split('|');
        var tokens = Document.Read(new ArticleText([string.Concat(parts)])).Paragraphs[0].Tokens;
        var (from, to) = (parts[0].Length, parts[0].Length + parts[1].Length);
        var covered = tokens.Select((token, index) => (token, index)).Where(pair => pair.token.Start >= from && pair.token.End <= to).ToArray();
        return (tokens, covered[0].index, covered.Length);
    }
}
