using NewsArticle.Api.Articles;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Data;
using NewsArticle.Reading;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Checks what a request says of an article as a whole.</summary>
internal static class Metadata
{
    public static void Check(ArticleRequest request, ArticleBody body, RequestErrors errors)
    {
        CheckLine(body.Headline, Lengths.Headline, "headline", errors);
        CheckLine(request.Publisher, Lengths.Publisher, "publisher", errors);
        CheckLine(request.Byline ?? body.Byline, Lengths.Byline, "byline", errors);
        CheckLine(request.Dateline ?? body.Dateline, Lengths.Dateline, "dateline", errors);
        CheckLine(request.Url, Lengths.Url, "url", errors);
        if (request.Url is not null && UrlKey.Of(request.Url) is null)
        {
            errors.Add("url", "must be a whole address that begins with http:// or https://");
        }

        if (request.Language is not null && !IsLanguageTag(request.Language))
        {
            errors.Add("language", "must be a BCP 47 language tag such as en or en-GB");
        }

        var contributors = request.Contributors ?? [];
        errors.AllowCount(Limits.Contributors, contributors.Count, "contributors");
        for (var index = 0; index < contributors.Count; index++)
        {
            CheckLine(contributors[index], Lengths.Name, $"contributors[{index}]", errors);
            errors.RefuseBlank(contributors[index], $"contributors[{index}]");
        }
    }

    /// <summary>Checks what a correction says of a stored article.</summary>
    public static void Check(ArticleMetadataRequest metadata, RequestErrors errors) => Check(
        new ArticleRequest
        {
            Url = metadata.Url,
            Publisher = metadata.Publisher,
            Byline = metadata.Byline,
            Contributors = metadata.Contributors,
            Language = metadata.Language,
            Dateline = metadata.Dateline,
        },
        new ArticleBody { Headline = metadata.Headline, Paragraphs = [] },
        errors);

    /// <summary>One line without needless white space; null for a blank one.</summary>
    public static string? Line(string? text) =>
        text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;

    /// <summary>Whether a text has the form of a BCP 47 tag.</summary>
    public static bool IsLanguageTag(string tag)
    {
        var parts = tag.Split('-');
        return tag.Length <= Lengths.Language
            && parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    private static void CheckLine(string? text, int length, string place, RequestErrors errors)
    {
        errors.RefuseLongerThan(length, text, place);
        if (text is not null && ForbiddenCharacters.Find(text) is { } fault)
        {
            errors.Add(place, fault);
        }
    }
}
