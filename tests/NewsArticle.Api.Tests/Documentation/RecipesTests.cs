using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Documentation;

public sealed partial class RecipesTests
{
    [Fact]
    public async Task Every_recipe_answers_its_question_of_the_sample_article()
    {
        using var app = NewsArticleApp.InDevelopment();
        var recipes = Recipe().Matches(await File.ReadAllTextAsync(Repository.PathOf("docs/recipes.md")));

        var failures = new List<string>();
        foreach (Match recipe in recipes)
        {
            using var answer = await SendAsync(app.Client, recipe.Groups["body"].Value, recipe.Groups["address"].Value);
            var body = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode is not HttpStatusCode.OK || (IsEmpty(body) && !MayBeEmpty(recipe.Value)))
            {
                failures.Add($"{recipe.Value}: {answer.StatusCode} {body}");
            }
        }

        recipes.Should().HaveCountGreaterThanOrEqualTo(20);
        failures.Should().BeEmpty();
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string body, string address) => body.Length is 0
        ? client.GetAsync(new Uri(address, UriKind.Relative))
        : client.PostAsync(new Uri(address, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));

    private static bool IsEmpty(string body) =>
        body.Contains("\"items\":[]", StringComparison.Ordinal) || body.Contains("\"features\":[]", StringComparison.Ordinal)
        || body.Contains("\"steps\":[]", StringComparison.Ordinal) || (body.Trim().Split('\n').Length is 1 && !body.StartsWith('{'));

    /// <summary>Nobody has corrected the sample.</summary>
    private static bool MayBeEmpty(string recipe) => recipe.Contains("origin=editor", StringComparison.Ordinal);

    [GeneratedRegex("""^curl (-g |-H '[^']*' -d '(?<body>[^']*)' )'http://127\.0\.0\.1:5080(?<address>[^']*)'$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Recipe();
}
