using System.Text.Json.Nodes;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Documentation;

public sealed class ReadmeTests
{
    private const string Address = "http://127.0.0.1:5080";

    [Fact]
    public void The_first_screen_has_the_two_commands()
    {
        var firstScreen = File.ReadAllLines(Repository.PathOf("README.md")).Take(40).ToList();

        firstScreen.Should().Contain("dotnet run --project src/NewsArticle.Api").And.Contain("dotnet test");
    }

    [SkippableFact]
    public async Task The_request_shown_has_the_answer_shown()
    {
        using var app = NewsArticleApp.InDevelopment();
        var readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"));
        var request = Between(readme, $"curl '{Address}", "'");
        var shown = Between(readme[readme.IndexOf(request, StringComparison.Ordinal)..], "```json\n", "```");
        var stored = (await app.Client.ReadAsync("/api/v1/articles")).GetProperty("items").GetArrayLength();
        Skip.If(stored is 0, "There is no sample article to show.");

        var answer = JsonNode.Parse(await app.Client.GetStringAsync(new Uri(request, UriKind.Relative)))!;

        if (Repository.IsRenewing)
        {
            var written = answer.ToJsonString(Indented) + "\n";
            await File.WriteAllTextAsync(Repository.PathOf("README.md"), readme.Replace(shown, written, StringComparison.Ordinal));
            shown = written;
        }

        JsonNode.DeepEquals(answer, JsonNode.Parse(shown)).Should().BeTrue("the answer was {0}", answer.ToJsonString(Indented));
    }

    private static readonly System.Text.Json.JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
