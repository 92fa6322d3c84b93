using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Reading;

namespace NewsArticle.Api.Import.Html;

/// <summary>Reads an article out of the page that shows it. Nothing is fetched, and no script runs.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    /// <exception cref="Infrastructure.Requests.BodyFault">The page nests too deep to be read.</exception>
    public static ArticleRequest Read(string html)
    {
        var bounds = new HtmlBounds();
        var options = new HtmlParserOptions { IsScripting = false, OnToken = (token, _) => bounds.Take(token) };
        using var page = new HtmlParser(options).ParseDocument(html);
        return ToRequest(page);
    }

    private static ArticleRequest ToRequest(IHtmlDocument page)
    {
        var metadata = PageMetadata.Of(page);
        var body = BodyReader.Read(MainText.Of(page), metadata.Headline);
        return new ArticleRequest
        {
            Headline = body.Headline,
            Url = metadata.Url,
            Publisher = metadata.Publisher,
            Byline = metadata.Byline ?? body.Byline,
            Contributors = body.Contributors,
            Language = metadata.Language,
            Dateline = body.Dateline,
            PublishedAt = metadata.PublishedAt,
            Paragraphs = body.Paragraphs,
            LeftOut = body.LeftOut,
        };
    }
}
