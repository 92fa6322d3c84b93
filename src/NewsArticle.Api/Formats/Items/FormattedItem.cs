using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace NewsArticle.Api.Formats.Items;

/// <summary>Answers with one item in a format; its bytes are known before they are sent, so that they can be tagged.</summary>
internal sealed class FormattedItem : ActionResult
{
    private readonly string _contentType;

    private FormattedItem(byte[] content, string contentType)
    {
        Content = content;
        _contentType = contentType;
    }

    public byte[] Content { get; }

    public static FormattedItem Of(object item, IItemFormat format, HttpRequest request)
    {
        var json = request.HttpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        var content = JsonSerializer.SerializeToUtf8Bytes(format.Show(item, new ItemContext(new Addresses(request), json)), json);
        return new FormattedItem(content, ((Format)format).ContentType);
    }

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = _contentType;
        response.ContentLength = Content.Length;
        await response.BodyWriter.WriteAsync(Content, context.HttpContext.RequestAborted);
    }
}
