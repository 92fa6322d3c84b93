using System.Net;
using System.Text;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Hostile;

/// <summary>Strings that break programs, as texts that are stored and as values of every parameter of a list.</summary>
[Trait(Scale.Catalogue, "10")]
public sealed class TextTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    private const string Corpus = "corpora/naughty-strings.base64.json";
    private const string Address = "/api/v1/articles";

    /// <summary>Each string goes to every so many-th parameter, and the next string to those beside.</summary>
    private const int Step = 5;

    private static readonly string[] Own =
    [
        "O'Brien", "\"", "\\", "'; DROP TABLE Articles; --", "\" OR 1=1 --", "NEAR(", "*", "a AND", "(a", "^", "%_%", "a:b", "{a}:b", "1e999", "-0", "NaN", "null", "\uFEFFa",
        "e\u0301", "\u00E9", "\u212B", "\u200Ba\u200B", "\u202Eabc", "a\u2066b\u2069", "Z\u0351\u036B\u0343a\u0334l\u0318g\u0353o\u035E", "👩‍👩‍👧‍👦", "𝒳", "مرحبا", "\uFFFE", "\uFDD0", "İ", "ﬁ", "=1+1", "<b>&amp;", "]]>", "${x}", "\u2028",
        "a\tb", "a\nb", "a\r\nb", "\u0001", "\u001B[31m", "\u0085", "\u007F", new string('w', 5000),
    ];

    [Fact]
    public async Task A_string_is_kept_or_refused()
    {
        foreach (var text in Own)
        {
            await KeptOrRefusedAsync(text);
        }
    }

    [Fact]
    public async Task No_string_breaks_a_parameter() => await AskAsync(Own);

    [Theory]
    [InlineData("importedFrom=", HttpStatusCode.BadRequest)]
    [InlineData("to=9999-12-31", HttpStatusCode.OK)]
    [InlineData("from=0001-01-01", HttpStatusCode.OK)]
    public async Task A_time_at_the_end_of_all_times_is_a_time_and_none_is_a_problem(string filter, HttpStatusCode status)
    {
        using var answer = await app.Client.GetAsync(new Uri($"{Address}?{filter}", UriKind.Relative));

        answer.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_and_a_null_are_refused()
    {
        foreach (var escaped in (string[])["\\ud800", "\\udc00a", "a\\u0000b"])
        {
            var answer = await app.Client.SendTextAsync(HttpMethod.Post, Address, $$"""{"headline":"{{escaped}}","paragraphs":["Text."]}""");

            (await answer.ShouldBeAsync(HttpStatusCode.BadRequest)).Text("code").Should().NotBeEmpty();
        }
    }

    [SkippableFact]
    [Trait("Needs", "shared")]
    public async Task A_naughty_string_is_kept_or_refused()
    {
        foreach (var text in Naughty())
        {
            await KeptOrRefusedAsync(text);
        }
    }

    [SkippableFact]
    [Trait("Needs", "shared")]
    public async Task No_naughty_string_breaks_a_parameter() => await AskAsync(Naughty());

    private static List<string> Naughty()
    {
        var file = Shared.File(Corpus);
        Skip.If(file is null, "There is no ../shared.");
        using var strings = JsonDocument.Parse(File.ReadAllText(file));
        return [.. strings.RootElement.EnumerateArray().Select(text => Encoding.UTF8.GetString(text.GetBytesFromBase64()))];
    }

    private async Task KeptOrRefusedAsync(string text)
    {
        var stored = await app.Client.SendAsync(HttpMethod.Post, Address, new { headline = "A headline", publisher = text, paragraphs = new[] { "Words. " + text, text } });
        if (stored.StatusCode is HttpStatusCode.Conflict)
        {
            // Another string makes the same text.
            return;
        }

        if (stored.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity)
        {
            (await stored.ShouldBeAsync(stored.StatusCode)).Errors().Should().NotBeEmpty();
            return;
        }

        await stored.ShouldBeAsync(HttpStatusCode.Created);
        var article = await app.Client.ReadAsync(stored.Headers.Location!.ToString());
        // Spaces are the import's to tidy; all else is kept to the letter.
        WithoutSpaces(article.Text("publisher")).Should().Be(WithoutSpaces(text));
        WithoutSpaces(string.Concat(article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString())))
            .Should().Be(WithoutSpaces("Words. " + text + text));
    }

    private static string WithoutSpaces(string? text) => string.Concat((text ?? "").Where(unit => !char.IsWhiteSpace(unit)));

    private async Task AskAsync(IReadOnlyList<string> texts)
    {
        var parameters = Parameters();
        parameters.Should().HaveCountGreaterThan(40);
        for (var index = 0; index < texts.Count; index++)
        {
            for (var turn = index % Step; turn < parameters.Count; turn += Step)
            {
                var (path, name) = parameters[turn];
                using var answer = await app.Client.GetAsync(new Uri($"{path}?{Uri.EscapeDataString(name)}={Uri.EscapeDataString(texts[index])}", UriKind.Relative));
                answer.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotAcceptable], "{0} of {1} was {2}", name, path, texts[index]);
            }
        }
    }

    /// <summary>Each parameter once, at some list or other that takes it.</summary>
    private static List<(string Path, string Name)> Parameters()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src/NewsArticle.Api/openapi.json")));
        var shared = document.RootElement.GetProperty("components").GetProperty("parameters");
        return
        [
            .. (from path in document.RootElement.GetProperty("paths").EnumerateObject()
                where !path.Name.Contains('{', StringComparison.Ordinal) && path.Value.TryGetProperty("get", out _) && !path.Name.EndsWith("/stream", StringComparison.Ordinal)
                from parameter in path.Value.GetProperty("get").TryGetProperty("parameters", out var all) ? all.EnumerateArray() : default
                let whole = parameter.TryGetProperty("$ref", out var reference) ? shared.GetProperty(reference.GetString()!.Split('/')[^1]) : parameter
                where whole.Text("in") is "query"
                select (Path: path.Name, Name: whole.Text("name"))).DistinctBy(parameter => parameter.Name),
        ];
    }
}
