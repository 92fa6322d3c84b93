using System.Net.Mime;
using NewsArticle.Api.Import.Requests;

namespace NewsArticle.Api.Import.Formats;

/// <summary>Reads an article as it was copied from a page.</summary>
internal sealed class PlainTextFormatter() : TextBodyFormatter(MediaTypeNames.Text.Plain)
{
    protected override ArticleRequest Read(string text) => new() { Text = text };
}
