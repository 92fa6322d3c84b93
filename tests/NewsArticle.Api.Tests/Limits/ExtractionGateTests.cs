using System.Net;
using NewsArticle.Api.Tests.Access;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Limits;

public sealed class ExtractionGateTests
{
    [Theory]
    [InlineData("/api/v1/articles", "1")]
    [InlineData("/api/v1/extractions", "1")]
    [InlineData("/api/v1/extractions", "0")]
    public async Task Who_has_too_many_texts_under_way_is_told_to_wait_and_others_are_served(string address, string atOnce)
    {
        using var app = NewsArticleApp.With(("Limits:ExtractionsPerClient", atOnce), ("Limits:WaitingExtractionsPerClient", "0"));
        // By default one client leaves a processor to the others.
        var allowed = atOnce is "1" ? 1 : Math.Max(1, Environment.ProcessorCount - 1);
        using var other = app.ClientWith((await app.GivenKeyAsync("write", "somebody else")).Key);

        var answers = await Task.WhenAll(Enumerable.Range(0, allowed + 1).Select(number => app.Client.SendTextAsync(HttpMethod.Post, address, Slow(number), "text/plain"))
            .Append(other.SendTextAsync(HttpMethod.Post, address, Slow(-1), "text/plain")));

        answers.Count(answer => answer.IsSuccessStatusCode).Should().Be(allowed + 1, "one of the client's own is too many, and the other's is not");
        answers[^1].IsSuccessStatusCode.Should().BeTrue();
        var refused = answers.Single(answer => !answer.IsSuccessStatusCode);
        await refused.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        refused.Headers.RetryAfter.Should().NotBeNull();
    }

    /// <summary>So much text that others come in while it is extracted from.</summary>
    private static string Slow(int number) => string.Join("\n\n", Enumerable.Range(0, 300).Select(line =>
        $"On Monday {line} drones struck Kyiv and Lviv, said Hanna Kovalenko of the Blue Shield {number} times, and nobody was killed."));
}
