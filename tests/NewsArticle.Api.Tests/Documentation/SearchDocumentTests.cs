using System.Globalization;
using System.Net;
using NewsArticle.Api.Tests.Searching;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Documentation;

public sealed class SearchDocumentTests : IDisposable
{
    private readonly NewsArticleApp _app = NewsArticleApp.InDevelopment();
    private readonly string[] _lines = File.ReadAllLines(Repository.PathOf("docs/search.md"));

    [Fact]
    public async Task Every_example_finds_what_the_document_says()
    {
        for (var line = 0; line < _lines.Length; line++)
        {
            if (Cells(_lines[line]) is not [var query, var meaning, var articles, var quotes] || !query.StartsWith('`'))
            {
                continue;
            }

            var hits = await _app.HitsAsync(query.Trim('`'), "&limit=200");
            var found = hits.ToLookup(hit => hit.Text("kind"));
            if (Repository.IsRenewing)
            {
                (articles, quotes) = (Count("article"), Count("quote"));
                _lines[line] = $"| {query} | {meaning} | {articles} | {quotes} |";
            }

            (articles, quotes).Should().Be((Count("article"), Count("quote")), "that is what {0} finds", query);

            string Count(string kind) => found[kind].Any() ? "yes" : "no";
        }

        if (Repository.IsRenewing)
        {
            await File.WriteAllLinesAsync(Repository.PathOf("docs/search.md"), _lines);
        }
    }

    [Fact]
    public async Task Every_query_that_cannot_be_read_is_refused_as_the_document_says()
    {
        foreach (var line in _lines)
        {
            if (Cells(line) is not [var query, var position, var message] || !query.StartsWith('`'))
            {
                continue;
            }

            var answer = await _app.Client.GetAsync(new Uri(Searches.Address(query.Trim('`')), UriKind.Relative));

            var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "unreadable-query");
            problem.GetProperty("position").GetInt32().ToString(CultureInfo.InvariantCulture).Should().Be(position);
            problem.Text("detail").Should().Contain(message);
        }
    }

    public void Dispose() => _app.Dispose();

    private static string[] Cells(string line) =>
        line.StartsWith('|') ? [.. line.Trim('|').Split('|').Select(cell => cell.Trim())] : [];
}
