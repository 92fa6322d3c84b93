using System.Text;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Reading;

namespace NewsArticle.Api.Import.Formats;

/// <summary>Reads a body that is text in UTF-8 into the request that JSON would have made.</summary>
internal abstract class TextBodyFormatter : InputFormatter, IInputFormatterExceptionPolicy
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    protected TextBodyFormatter(string mediaType) => SupportedMediaTypes.Add(mediaType);

    /// <summary>Only what is wrong with the body is the client's fault.</summary>
    public InputFormatterExceptionPolicy ExceptionPolicy => InputFormatterExceptionPolicy.MalformedInputExceptions;

    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        using var bytes = new MemoryStream();
        await context.HttpContext.Request.Body.CopyToAsync(bytes, context.HttpContext.RequestAborted);
        try
        {
            RefuseOtherCharsets(context.HttpContext.Request.ContentType);
            var text = Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            return string.IsNullOrWhiteSpace(text) ? await InputFormatterResult.NoValueAsync() : await InputFormatterResult.SuccessAsync(Read(text));
        }
        catch (BodyFault fault)
        {
            context.ModelState.TryAddModelError("body", fault, context.Metadata);
            return await InputFormatterResult.FailureAsync();
        }
    }

    /// <summary>Reads the text.</summary>
    /// <exception cref="BodyFault">The text cannot be read.</exception>
    protected abstract ArticleRequest Read(string text);

    protected override bool CanReadType(Type type) => type == typeof(ArticleRequest);

    private static void RefuseOtherCharsets(string? contentType)
    {
        if (MediaTypeHeaderValue.TryParse(contentType, out var type) && HeaderUtilities.RemoveQuotes(type.Charset).ToString() is { Length: > 0 } charset
            && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
        {
            throw new BodyFault($"is said to be {charset}; send UTF-8, for example after iconv -f {charset} -t UTF-8");
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            throw new BodyFault(FormattableString.Invariant($"is not UTF-8 at byte {failure.Index}; convert it first, for example with iconv -t UTF-8"));
        }

        return ForbiddenCharacters.Find(text) is { } fault ? throw new BodyFault(fault) : text;
    }
}
