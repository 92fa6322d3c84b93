using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Import;

public sealed class ReadingPlainTextTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    private const string Body = "Three people were wounded on Monday.\n\nPower was cut in the city.";

    [Fact]
    public async Task The_first_line_is_the_headline()
    {
        var article = await app.Client.ReadTextAsync($"Drones hit Kyiv\n\n{Body}");

        article.Text("headline").Should().Be("Drones hit Kyiv");
        article.Strings("paragraphs").Should().Equal("Three people were wounded on Monday.", "Power was cut in the city.");
    }

    [Theory]
    [InlineData("Three people were wounded on Monday.")]
    [InlineData("Drones hit Kyiv")]
    public async Task A_single_paragraph_has_no_headline(string text)
    {
        var article = await app.Client.ReadTextAsync(text);

        article.GetProperty("headline").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        article.Strings("paragraphs").Should().Equal(text);
    }

    [Theory]
    [InlineData("A first line that ends like a sentence.")]
    [InlineData("“A first line that ends like one,” he said, “in quotes.”")]
    [InlineData("KYIV, Ukraine (AP) — A first line with a dateline")]
    public async Task A_first_line_that_reads_as_body_text_is_no_headline(string first)
    {
        var article = await app.Client.ReadTextAsync($"{first}\n\n{Body}");

        article.Strings("paragraphs").Should().HaveCount(3).And.StartWith(first);
    }

    [Fact]
    public async Task A_headline_may_end_with_initials()
    {
        var article = await app.Client.ReadTextAsync($"Envoy returns to the U.S.\n\n{Body}");

        article.Text("headline").Should().Be("Envoy returns to the U.S.");
    }

    [Theory]
    [InlineData("By Ada Byrne and Tom Reed", "Ada Byrne and Tom Reed")]
    [InlineData("BY ADA BYRNE, The Example Times", "ADA BYRNE, The Example Times")]
    public async Task The_byline_is_taken_out(string line, string byline)
    {
        var article = await app.Client.ReadTextAsync($"Drones hit Kyiv\n\n{line}\n\n{Body}");

        article.Text("byline").Should().Be(byline);
        article.Strings("paragraphs").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("By Monday the city had no power and no water")]
    [InlineData("By Monday, Ada Byrne had left.")]
    public async Task A_paragraph_that_begins_with_by_stays(string paragraph)
    {
        var article = await app.Client.ReadTextAsync($"Drones hit Kyiv\n\n{Body}\n\n{paragraph}");

        article.Strings("paragraphs").Should().Contain(paragraph);
    }

    [Theory]
    [InlineData("KYIV, Ukraine (AP) — Drones came.", "KYIV, Ukraine")]
    [InlineData("KABUL, Afghanistan (Sept. 1) - Drones came.", "KABUL, Afghanistan")]
    [InlineData("BAGHDAD — Drones came.", "BAGHDAD")]
    [InlineData("London (CNN) — Drones came.", "London")]
    [InlineData("RIO DE JANEIRO – Drones came.", "RIO DE JANEIRO")]
    [InlineData("AREQUIPA, Peru, March 3 (Reuters) - Rain came.", "AREQUIPA, Peru")]
    [InlineData("BAMAKO, 12 May 2024 – Rain came.", "BAMAKO")]
    [InlineData("Drones came — and went.", null)]
    [InlineData("The U.S. — an ally — sent help.", null)]
    [InlineData("NATO-led troops came.", null)]
    [InlineData("Drones of Iran (and others) — came.", null)]
    public async Task The_dateline_is_recorded_and_its_text_kept(string paragraph, string? dateline)
    {
        var article = await app.Client.ReadTextAsync($"Headline\n\n{paragraph}\n\n{Body}");

        article.GetProperty("dateline").GetString().Should().Be(dateline);
        article.Strings("paragraphs").Should().StartWith(paragraph);
    }

    [Theory]
    [InlineData("Ada Byrne, Tom Reed and Zoë O’Neil contributed reporting.", "Ada Byrne|Tom Reed|Zoë O’Neil")]
    [InlineData("Ada Byrne contributed reporting from Kyiv, Ukraine, and Tom Reed from London.", "Ada Byrne")]
    [InlineData("Ada Byrne in Kyiv, Ukraine, and Tom Reed in London contributed to this report.", "Ada Byrne|Tom Reed")]
    [InlineData("Associated Press writers Ada Byrne in Kyiv and Tom Reed in Washington contributed to this report.", "Ada Byrne|Tom Reed")]
    [InlineData("(Reporting by Ada Byrne and Tom Reed; Editing by Zoë O’Neil)", "Ada Byrne|Tom Reed")]
    [InlineData("Additional reporting by Ada Byrne in Kyiv", "Ada Byrne")]
    [InlineData("Reporting was contributed by Ada Byrne, Tom Reed and Jan de Vries.", "Ada Byrne|Tom Reed|Jan de Vries")]
    public async Task Contributors_are_taken_out(string line, string names)
    {
        var article = await app.Client.ReadTextAsync($"Drones hit Kyiv\n\n{Body}\n\n{line}");

        article.Strings("contributors").Should().Equal(names.Split('|'));
        article.Strings("paragraphs").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("The storm, which was the worst in years, contributed to this report of damage.")]
    [InlineData("Reporting by the ministry was late.")]
    public async Task A_paragraph_about_contributing_stays(string paragraph)
    {
        var article = await app.Client.ReadTextAsync($"Drones hit Kyiv\n\n{Body}\n\n{paragraph}");

        article.Strings("contributors").Should().BeEmpty();
        article.Strings("paragraphs").Should().HaveCount(3);
    }

    [Fact]
    public async Task Lines_of_the_site_are_left_out_and_remembered()
    {
        var article = await app.Client.ReadTextAsync(
            $"Skip to content\n\nDrones hit Kyiv\n\nShare\n\n{Body}\n\nAdvertisement\n\nRead more: Other news\n\nSign up for our newsletter\n\n© 2022 Example");

        article.Strings("leftOut").Should().Equal(
            "Skip to content", "Share", "Advertisement", "Read more: Other news", "Sign up for our newsletter", "© 2022 Example");
        article.Text("headline").Should().Be("Drones hit Kyiv");
        article.Strings("paragraphs").Should().HaveCount(2);
    }

    [Fact]
    public async Task Nothing_after_the_comment_form_is_the_articles()
    {
        var article = await app.Client.ReadTextAsync($"Drones hit Kyiv\n\n{Body}\n\nLeave a Reply\n\nI was there, and four people were wounded.");

        article.Strings("leftOut").Should().Equal("Leave a Reply", "I was there, and four people were wounded.");
    }

    [Theory]
    [InlineData("Share prices fell on Monday after the attack.")]
    [InlineData("Watch towers stood along the border.")]
    [InlineData("Related incidents were reported in the south.")]
    public async Task A_paragraph_that_begins_like_a_line_of_the_site_stays(string paragraph)
    {
        var article = await app.Client.ReadTextAsync($"Drones hit Kyiv\n\n{Body}\n\n{paragraph}");

        article.Strings("paragraphs").Should().EndWith(paragraph);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public async Task Without_blank_lines_each_line_is_a_paragraph(string end)
    {
        var article = await app.Client.ReadTextAsync($"Drones hit Kyiv{end}Three people were wounded.{end}Power was cut.");

        article.Strings("paragraphs").Should().Equal("Three people were wounded.", "Power was cut.");
    }

    [Fact]
    public async Task Hard_wrapped_paragraphs_become_one_line()
    {
        var article = await app.Client.ReadTextAsync("""
            Drones hit Kyiv

            Three people were wounded on Monday when drones came down on the
            northern districts of the city, the mayor said, and power was cut
            in several of them.

            Power was cut.
            """);

        article.Strings("paragraphs").Should().Equal(
            "Three people were wounded on Monday when drones came down on the northern districts of the city, the mayor said, and power was cut in several of them.",
            "Power was cut.");
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_text()
    {
        var article = await app.Client.ReadTextAsync($"\uFEFFDrones hit Kyiv\n\n{Body}");

        article.Text("headline").Should().Be("Drones hit Kyiv");
    }

    [SkippableFact]
    [Trait("Needs", "shared")]
    public async Task The_seed_article_is_read_whole()
    {
        var file = Shared.File("seed/article.txt");
        Skip.If(file is null, "There is no ../shared.");

        var text = await File.ReadAllTextAsync(file);

        var article = await app.Client.ReadTextAsync(text);

        article.Text("headline").Should().Be(text.Split('\n')[0].Trim());
        article.Strings("contributors").Should().Equal("Marc Santora", "Andrew Higgins", "Maria Varenikova");
        article.Strings("leftOut").Should().Equal(
            "Leave a Reply", "Your email address will not be published. Required fields are marked *");
        article.Strings("paragraphs").Should().HaveCount(25);
    }
}
