using System.Globalization;
using System.Net;
using FluentAssertions.Execution;
using NewsArticle.Api.Tests.Support;
using NewsArticle.Data;

namespace NewsArticle.Api.Tests.Listing;

/// <summary>Articles come in the order of their publication by whatever way a filter finds them.</summary>
public sealed class ArticleOrderTests : IClassFixture<ArticleOrderTests.LargeArchive>
{
    private readonly LargeArchive _archive;

    public ArticleOrderTests(LargeArchive archive) => _archive = archive;

    [Theory]
    [InlineData("person=Often", 3, 0)]
    [InlineData("person=Seldom", 400, 0)]
    [InlineData("person=Often&person=Seldom", 0, 0)]
    [InlineData("person=Often&person!=Seldom", 3, 400)]
    [InlineData("person=Seldom&place=Kyiv", 400, 0)]
    [InlineData("place=Kyiv", 5, 0)]
    [InlineData("country=UA", 5, 0)]
    [InlineData("country=UA&person!=Often", 5, 3)]
    [InlineData("place=Ukraine", 5, 0)]
    [InlineData("country=FR", 300, 0)]
    [InlineData("place!=Kyiv", 1, 5)]
    [InlineData("", 1, 0)]
    public async Task Every_page_of_a_list_follows_the_one_before(string filter, int each, int without)
    {
        var expected = LargeArchive.Numbers
            .Where(number => each is 0 ? number % 3 is 0 || number % 400 is 0 : number % each is 0)
            .Where(number => without is 0 || number % without is not 0)
            .ToList();
        using var scope = new AssertionScope();

        (await _archive.WalkAsync($"{filter}&limit=37")).Should().Equal(_archive.Newest(expected));
        (await _archive.WalkAsync($"{filter}&limit=200&sort=oldest")).Should().Equal(Enumerable.Reverse(_archive.Newest(expected)));
        (await _archive.WalkAsync($"{filter}&limit=100&from=2023-02-01&to=2023-05-31"))
            .Should().Equal(_archive.Newest(expected.Where(number => LargeArchive.Published(number) is { Year: 2023, Month: >= 2 and <= 5 })));
    }

    [Fact]
    public async Task An_article_with_another_date_moves_in_the_lists_of_those_it_names()
    {
        using var app = new NewsArticleApp();
        var person = Some.Person("Maria Santos");
        var articles = Enumerable.Range(1, 2).Select(day => Some.Article($"Day {day}", new DateTime(2023, 1, day, 0, 0, 0, DateTimeKind.Utc), "Maria Santos spoke.")).ToList();
        articles.ForEach(article => article.Appearances.Add(Some.Appearance(article, person, null, (0, "Maria Santos"))));
        await app.InArchiveAsync(db =>
        {
            db.AddRange(articles);
            return db.SaveChangesAsync();
        });

        using var patched = await app.Client.SendTextAsync(
            HttpMethod.Patch, "/api/v1/articles/1", """{"publishedAt":"2023-01-03T00:00:00Z"}""", "application/merge-patch+json");
        await patched.ShouldBeAsync(HttpStatusCode.OK);

        var list = await app.Client.ReadAsync("/api/v1/people/1/articles");
        list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt32()).Should().Equal(1, 2);
    }

    /// <summary>
    /// 1,300 articles, one or two a day in a mixed order and the last ones without a date: each third names a person, each fifth Kyiv,
    /// each 300th a place in France, each 400th another person.
    /// </summary>
    public sealed class LargeArchive : IAsyncLifetime, IDisposable
    {
        private const int Articles = 1300;

        private readonly NewsArticleApp _app = new();
        private Dictionary<int, int> _ids = [];

        public static IEnumerable<int> Numbers => Enumerable.Range(0, Articles);

        public static DateTime? Published(int number) => number >= 1250
            ? null
            : new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number * 7919 % 1250 / 3 * 2);

        /// <summary>The ids of articles, the newest first.</summary>
        public IEnumerable<int> Newest(IEnumerable<int> numbers) =>
            numbers.OrderByDescending(number => Published(number) ?? DateTime.MinValue).ThenByDescending(number => _ids[number]).Select(number => _ids[number]);

        public async Task<List<int>> WalkAsync(string query)
        {
            var ids = new List<int>();
            for (var next = $"/api/v1/articles?{query.TrimStart('&')}"; next is not null;)
            {
                using var answer = await _app.Client.GetAsync(new Uri(next, UriKind.RelativeOrAbsolute));
                ids.AddRange((await answer.ShouldBeAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt32()));
                next = answer.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
            }

            return ids;
        }

        public async Task InitializeAsync()
        {
            var (often, seldom) = (Some.Person("Often"), Some.Person("Seldom"));
            var (kyiv, lyon) = (Some.Place("Kyiv"), Some.Place("Lyon"));
            lyon.Country = "FR";
            var ukraine = Some.Place("Ukraine");
            ukraine.Kind = PlaceKind.Country;
            var articles = Numbers.Select(number =>
            {
                var article = Some.Article($"{number}", Published(number), "Words.");
                Identity?[] named = [number % 3 is 0 ? often : null, number % 400 is 0 ? seldom : null, number % 5 is 0 ? kyiv : null, number % 300 is 0 ? lyon : null];
                article.Appearances.AddRange(named.OfType<Identity>().Select(identity => Some.Appearance(article, identity, null)));
                return article;
            }).ToList();
            await _app.InArchiveAsync(async db =>
            {
                db.Add(ukraine);
                db.AddRange(articles);
                return await db.SaveChangesAsync();
            });
            _ids = articles.ToDictionary(article => int.Parse(article.Headline!, CultureInfo.InvariantCulture), article => article.Id);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _app.Dispose();
    }
}
