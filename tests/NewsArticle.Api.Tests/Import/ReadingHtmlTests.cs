using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Import;

public sealed class ReadingHtmlTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    private const string First = "Three people were wounded on Monday when drones came down on the northern districts of Kyiv, the mayor said.";
    private const string Second = "Power was cut in several districts, and engineers worked through the night to bring it back.";

    [Fact]
    public async Task A_page_gives_its_article_without_what_surrounds_it()
    {
        var article = await app.Client.ReadHtmlAsync($"""
            <!doctype html><html lang="en-GB"><head><title>Drones hit Kyiv - Example</title>
            <style>p {"{"} color: red {"}"}</style><script>document.write("<p>never</p>")</script></head>
            <body class="with-sidebar"><nav><p>Home and World and Sport and all the other sections of this long menu.</p></nav>
            <header><a href="/">Example</a></header>
            <main><article><h1>Drones hit Kyiv</h1><p class="byline">By Ada Byrne and Tom Reed</p>
            <time datetime="2022-12-19T08:30:00+02:00">today</time>
            <figure><img src="x.jpg"><figcaption>A picture of the city with a long caption that says much.</figcaption></figure>
            <p>{First}</p><div class="newsletter-signup"><p>Our newsletter tells you everything every morning, for free.</p></div>
            <p>{Second.Replace("engineers", "<a href='/e'>engineers</a>", StringComparison.Ordinal)}</p>
            <p>Ada Byrne contributed reporting.</p></article></main>
            <aside><p>Another article that many people read, with a headline as long as a sentence.</p></aside>
            <section id="comments"><p>I was there and I saw it all with my own eyes, it was terrible.</p></section>
            <footer><p>All rights reserved, as always and everywhere in the whole wide world.</p></footer></body></html>
            """);

        article.Text("headline").Should().Be("Drones hit Kyiv");
        article.Text("byline").Should().Be("Ada Byrne and Tom Reed");
        article.Text("language").Should().Be("en-GB");
        article.Text("publishedAt").Should().Be("2022-12-19T06:30:00Z");
        article.Strings("contributors").Should().Equal("Ada Byrne");
        article.Strings("paragraphs").Should().Equal(First, Second);
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle",DATA}""")]
    [InlineData("""[{"@type":"WebPage"},{"@type":["Thing","ReportageNewsArticle"],DATA}]""")]
    [InlineData("""{"@graph":[{"@type":"Organization"},{"@type":"NewsArticle",DATA}]}""")]
    public async Task Structured_data_goes_before_what_the_page_shows(string data)
    {
        const string Members = """
            "headline":"The headline","datePublished":"2022-12-19T08:30:00Z","author":[{"name":"Ada Byrne"},{"name":"Tom Reed"}],
            "publisher":{"name":"The Example Times"},"url":"https://news.example/a","inLanguage":"en"
            """;

        var article = await app.Client.ReadHtmlAsync($"""
            <html><head><title>Other</title><meta property="og:title" content="Other">
            <script type="application/ld+json">{data.Replace("DATA", Members, StringComparison.Ordinal)}</script></head>
            <body><p>{First}</p><p>{Second}</p></body></html>
            """);

        article.Text("headline").Should().Be("The headline");
        article.Text("byline").Should().Be("Ada Byrne and Tom Reed");
        article.Text("publisher").Should().Be("The Example Times");
        article.Text("url").Should().Be("https://news.example/a");
        article.Text("language").Should().Be("en");
        article.Text("publishedAt").Should().Be("2022-12-19T08:30:00Z");
    }

    [Fact]
    public async Task OpenGraph_serves_where_there_is_no_structured_data()
    {
        var article = await app.Client.ReadHtmlAsync($"""
            <html><head><title>Other</title><meta property="og:title" content="The &quot;headline&quot;">
            <meta property="og:site_name" content="The Example Times"><meta property="article:published_time" content="2022-12-19T08:30:00+0000">
            <link rel="canonical" href="https://news.example/a"><script type="application/ld+json">broken</script></head>
            <body><p>{First}</p><p>{Second}</p></body></html>
            """);

        article.Text("headline").Should().Be("The \"headline\"");
        article.Text("publisher").Should().Be("The Example Times");
        article.Text("url").Should().Be("https://news.example/a");
        article.Text("publishedAt").Should().Be("2022-12-19T08:30:00Z");
    }

    [Fact]
    public async Task The_densest_part_is_the_article_where_nothing_is_marked()
    {
        var article = await app.Client.ReadHtmlAsync($"""
            <html><body><div><div><a href="/1">One headline among others that is long enough to be a sentence.</a></div></div>
            <div class="c1"><h2>Drones hit Kyiv</h2><div>{First}<br><br>{Second}</div></div>
            <div><p>Short note.</p></div></body></html>
            """);

        article.Strings("paragraphs").Should().EndWith([First, Second]).And.NotContain("Short note.");
    }

    [Fact]
    public async Task A_page_without_article_text_is_a_problem_with_status_422()
    {
        var answer = await app.Client.PostHtmlAsync("<html><body><nav>Home</nav><script>1</script></body></html>");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");
        problem.Errors().Should().ContainKey("paragraphs");
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<b class=x><p>")]
    [InlineData("<x-y><table>")]
    public async Task A_page_that_nests_without_end_is_refused(string tags)
    {
        var answer = await app.Client.PostHtmlAsync(string.Concat(Enumerable.Repeat(tags, 60_000)) + First);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
    }

    [Theory]
    [InlineData("<!--<script>-->")]
    [InlineData("<p title='<textarea>'>")]
    [InlineData("<svg><title>")]
    [InlineData("<script><!--<script></script><!--</script>")]
    public async Task Nesting_cannot_be_hidden(string before)
    {
        var page = before + string.Concat(Enumerable.Repeat("<div>", 200_000)) + "-->";

        var answer = await app.Client.PostHtmlAsync(page);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
    }

    [Fact]
    public async Task A_page_full_of_icons_is_read()
    {
        var icons = string.Concat(Enumerable.Repeat("""<svg viewBox="0 0 9 9"><g><path d="M0 0"/><circle r="1"/></g></svg>""", 1_000));

        var article = await app.Client.ReadHtmlAsync($"<html><body>{icons}<article><p>{First}</p><p>{Second}</p></article></body></html>");

        article.Strings("paragraphs").Should().Equal(First, Second);
    }

    [Theory]
    [InlineData("<path/>")]
    [InlineData("<svg><p><path/>")]
    [InlineData("<svg><desc><path/>")]
    public async Task Only_a_drawing_has_elements_that_close_themselves(string tags)
    {
        var answer = await app.Client.PostHtmlAsync(tags + string.Concat(Enumerable.Repeat("<path/>", 100_000)) + First);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
    }

    [Theory]
    [InlineData("elementor-widget elementor-widget-text")]
    [InlineData("hentry comments-open")]
    [InlineData("related")]
    [InlineData("tags share widget")]
    public async Task A_class_says_nothing_of_the_element_that_holds_the_text(string name)
    {
        var article = await app.Client.ReadHtmlAsync($"""
            <html><body><div class="{name}"><div class="{name}"><p>{First}</p><p>{Second}</p></div></div>
            <div class="related"><p>Another article that many people read.</p></div>
            <div id="comments"><p>{First} I saw it too.</p><p>{Second} I heard.</p><p>{First} And so did I.</p></div></body></html>
            """);

        article.Strings("paragraphs").Should().Equal(First, Second);
    }

    [Fact]
    public async Task Structured_data_with_half_a_surrogate_counts_as_none()
    {
        var article = await app.Client.ReadHtmlAsync($$"""
            <html><head><title>The title</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"\ud800"}</script></head>
            <body><p>{{First}}</p><p>{{Second}}</p></body></html>
            """);

        article.Text("headline").Should().Be("The title");
    }

    /// <summary>Quadratic time would make these take minutes.</summary>
    [Theory]
    [InlineData("<p>")]
    [InlineData("<b></i>")]
    [InlineData("<a href=x></a>")]
    [InlineData("<!-- ")]
    public async Task A_large_page_of_odd_tags_is_answered(string tags)
    {
        var page = string.Concat(Enumerable.Repeat(tags, 1_000_000 / tags.Length));

        var answer = await app.Client.PostHtmlAsync($"<p>{First}</p><p>{Second}</p>{page}", Importing.Extractions + "?extract=false");

        answer.StatusCode.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
    }
}
