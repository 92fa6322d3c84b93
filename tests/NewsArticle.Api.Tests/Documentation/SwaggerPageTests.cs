using Microsoft.Playwright;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Documentation;

public sealed class SwaggerPageTests
{
    private static readonly string[] Quiet =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--no-first-run",
    ];

    [SkippableFact]
    public async Task A_visitor_reads_an_article_and_extracts_a_text()
    {
        var chromium = OnPath("chromium");
        Skip.If(chromium is null, "There is no chromium on the PATH.");
        using var app = NewsArticleApp.InDevelopment();
        var article = await FirstArticleAsync(app);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Quiet });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 1600 } });

        await page.GotoAsync(new Uri(app.Address, "/swagger/index.html").ToString());
        var read = await ExecuteAsync(page, "operations-Articles-getArticle");
        var extracted = await ExecuteAsync(page, "operations-Extractions-extract");

        read.Should().StartWith("200").And.Contain("\"headline\": \"" + article);
        extracted.Should().StartWith("200").And.Contain("\"paragraphs\"").And.Contain("Stay in the shelters.");
        await KeepPictureAsync(page);
    }

    /// <summary>Opens an operation, sends its example as it is, and returns status and body of the answer.</summary>
    private static async Task<string> ExecuteAsync(IPage page, string operation)
    {
        var block = page.Locator("#" + operation);
        await block.Locator(".opblock-summary-control").ClickAsync();
        await block.Locator("button.execute").ClickAsync();
        var answer = block.Locator(".live-responses-table tbody tr").First;
        var status = await answer.Locator(".response-col_status").InnerTextAsync();
        return status + await answer.Locator(".highlight-code").First.InnerTextAsync();
    }

    private static async Task<string> FirstArticleAsync(NewsArticleApp app)
    {
        var articles = (await app.Client.ReadAsync("/api/v1/articles")).GetProperty("items");
        if (articles.GetArrayLength() > 0)
        {
            return articles[0].Text("headline");
        }

        await app.GivenArticleAsync(Some.RichArticle());
        return "Drones over Kyiv";
    }

    // A picture for people, where they ask for one.
    private static async Task KeepPictureAsync(IPage page)
    {
        if (Environment.GetEnvironmentVariable("NEWSARTICLE_PICTURES") is { Length: > 0 } directory)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(directory, "swagger.png"), FullPage = true });
        }
    }

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(directory => Path.Combine(directory, program))
            .FirstOrDefault(File.Exists);
}
