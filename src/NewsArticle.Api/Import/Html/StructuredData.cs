using System.Text.Json;
using AngleSharp.Html.Dom;

namespace NewsArticle.Api.Import.Html;

/// <summary>The article that a page describes in JSON-LD with the words of schema.org.</summary>
internal sealed record StructuredData(string? Headline, string? Authors, string? Publisher, string? Url, string? Language, string? Published)
{
    private static readonly HashSet<string> ArticleTypes = new(StringComparer.Ordinal)
    {
        "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
        "LiveBlogPosting", "BlogPosting", "Report", "Article",
    };

    /// <summary>The first article of the page's data, or null.</summary>
    public static StructuredData? Of(IHtmlDocument page)
    {
        foreach (var script in page.Scripts.Where(script => script.Type is "application/ld+json"))
        {
            try
            {
                using var data = JsonDocument.Parse(script.Text, new JsonDocumentOptions { AllowTrailingCommas = true });
                if (Find(data.RootElement) is { } article)
                {
                    return Read(article);
                }
            }
            catch (Exception broken) when (broken is JsonException or InvalidOperationException)
            {
                // Broken data on a page is as good as none; half a surrogate shows only when its string is read.
            }
        }

        return null;
    }

    /// <summary>Looks into arrays and graphs; JsonDocument bounds how deep they nest.</summary>
    private static JsonElement? Find(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null),
        JsonValueKind.Object when IsArticle(element) => element,
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Find(graph),
        JsonValueKind.Object when element.TryGetProperty("mainEntity", out var entity) => Find(entity),
        _ => null,
    };

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => ArticleTypes.Contains(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Any(one => one.ValueKind is JsonValueKind.String && ArticleTypes.Contains(one.GetString()!)),
        _ => false,
    };

    private static StructuredData Read(JsonElement article) => new(
        Text(article, "headline") ?? Text(article, "name"),
        Names(article, "author") ?? Names(article, "creator"),
        Names(article, "publisher"),
        Text(article, "url") ?? Id(article, "mainEntityOfPage"),
        Text(article, "inLanguage"),
        Text(article, "datePublished"));

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static string? Id(JsonElement element, string property) => element.TryGetProperty(property, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object => Text(value, "@id"),
            _ => null,
        }
        : null;

    /// <summary>The names of one or several people or organizations: "A, B and C".</summary>
    private static string? Names(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value))
        {
            return null;
        }

        var values = value.ValueKind is JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        return Join([.. values.Select(Name).OfType<string>().Where(name => !name.Contains("://", StringComparison.Ordinal)).Distinct()]);
    }

    /// <summary>Several names as one text: "A, B and C"; null where there are none.</summary>
    public static string? Join(IReadOnlyList<string> names) => names.Count switch
    {
        0 => null,
        1 => names[0],
        _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
    };

    private static string? Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Text(value, "name"),
        _ => null,
    };
}
