using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using CodeHollow.FeedReader;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Formats;

public sealed class FeedTests : IClassFixture<FeedTests.Archive>
{
    private readonly NewsArticleApp _app;

    public FeedTests(Archive archive) => _app = archive.App;

    [Fact]
    public async Task Atom_has_the_articles_of_a_query()
    {
        using var reader = XmlReader.Create(new StringReader(await _app.Client.ReadTextAsync("/api/v1/articles?format=atom&limit=2")));

        var feed = SyndicationFeed.Load(reader);

        var entries = feed.Items.ToList();
        entries.Should().HaveCount(2);
        entries[0].Id.Should().StartWith($"{_app.Address}api/v1/articles/");
        entries[0].Title.Text.Should().Be("Drones & “missiles” <over> Kyiv");
        entries[0].Summary.Text.Should().Be("First paragraph.");
        entries[0].Authors.Single().Name.Should().Be("Jane Doe");
        entries[0].Contributors.Single().Name.Should().Be("John Roe");
        entries[0].Links.Single(link => link.RelationshipType is "alternate").Uri.AbsoluteUri.Should().Be("https://example.com/a?x=1&y=2");
        entries[0].PublishDate.Should().Be(new DateTimeOffset(Some.Time));
        entries[1].Title.Text.Should().Be("Without headline \uFFFD, address and author.");
        entries[1].Links.Should().Contain(link => link.RelationshipType == "alternate");
        entries.Should().OnlyContain(entry => entry.LastUpdatedTime == new DateTimeOffset(Some.Time));
    }

    [Fact]
    public async Task Atom_says_where_it_is_and_where_it_goes_on()
    {
        using var reader = XmlReader.Create(new StringReader(await _app.Client.ReadTextAsync("/api/v1/articles?format=atom&limit=2")));
        var feed = SyndicationFeed.Load(reader);

        feed.Links.Single(link => link.RelationshipType is "self").Uri.Should().Be(new Uri(_app.Address, "/api/v1/articles?format=atom&limit=2"));
        var next = feed.Links.Single(link => link.RelationshipType is "next").Uri;
        using var rest = XmlReader.Create(new StringReader(await _app.Client.GetStringAsync(next)));

        SyndicationFeed.Load(rest).Items.Single().Title.Text.Should().Be("Third");
    }

    [Fact]
    public async Task Json_feed_has_the_articles_of_a_query()
    {
        var feed = FeedReader.ReadFromString(await _app.Client.ReadTextAsync("/api/v1/articles?format=jsonfeed"));

        feed.Type.Should().Be(FeedType.JsonFeed);
        feed.Items.Should().HaveCount(3);
        var first = feed.Items.First();
        first.Title.Should().Be("Drones & “missiles” <over> Kyiv");
        first.Link.Should().Be("https://example.com/a?x=1&y=2");
        first.Author.Should().Be("Jane Doe");
        first.PublishingDate!.Value.ToUniversalTime().Should().Be(DateTime.Parse("2022-12-20T08:30:00Z", CultureInfo.InvariantCulture).ToUniversalTime());
    }

    [Fact]
    public async Task Json_feed_has_the_members_of_version_1_1()
    {
        var feed = await _app.Client.ReadAsync("/api/v1/articles?format=jsonfeed&limit=2");

        feed.Text("version").Should().Be("https://jsonfeed.org/version/1.1");
        feed.Text("feed_url").Should().StartWith(_app.Address.ToString());
        feed.Text("next_url").Should().Contain("cursor=").And.Contain("format=jsonfeed");
        var first = feed.GetProperty("items")[0];
        first.Text("content_text").Should().Be("First paragraph.");
        first.Text("summary").Should().Be("First paragraph.");
        first.GetProperty("_newsarticle").Text("publisher").Should().Be("Example Times");
    }

    [Fact]
    public async Task A_feed_of_nothing_is_a_feed()
    {
        using var reader = XmlReader.Create(new StringReader(await _app.Client.ReadTextAsync("/api/v1/articles?format=atom&publisher=nobody")));

        SyndicationFeed.Load(reader).Items.Should().BeEmpty();
    }

    public sealed class Archive : IAsyncLifetime
    {
        internal NewsArticleApp App { get; } = new();

        public async Task InitializeAsync()
        {
            var first = Some.Article("Drones & “missiles” <over> Kyiv", Some.Time, "First paragraph.", "Second paragraph.");
            (first.Url, first.Publisher, first.Byline, first.Contributors) = ("https://example.com/a?x=1&y=2", "Example Times", "Jane Doe", ["John Roe"]);
            first.Language = "en-GB";
            await App.GivenArticleAsync(first);
            await App.GivenArticleAsync(Some.Article(null, Some.Time.AddDays(-1), "Without headline \uFFFE, address and author."));
            await App.GivenArticleAsync(Some.Article("Third", null, "Text."));
        }

        public Task DisposeAsync()
        {
            App.Dispose();
            return Task.CompletedTask;
        }
    }
}
