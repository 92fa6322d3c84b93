using System.Net.Mime;
using NewsArticle.Api.Import.Html;
using NewsArticle.Api.Import.Requests;

namespace NewsArticle.Api.Import.Formats;

/// <summary>Reads an article out of the page that shows it.</summary>
internal sealed class HtmlFormatter() : TextBodyFormatter(MediaTypeNames.Text.Html)
{
    protected override ArticleRequest Read(string text) => HtmlReader.Read(text);
}
