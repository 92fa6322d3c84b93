using System.Globalization;
using System.Text.Json;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>Says what is wrong with a JSON body in words for its author, without names of .NET types.</summary>
public static class JsonFaults
{
    /// <summary>Where the fault is (a path such as <c>quotes[1].text</c>, or "body") and what to do about it.</summary>
    public static (string Place, string Error) Describe(JsonException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);

        var place = exception.Path is null or "$" ? "body" : exception.Path["$".Length..].TrimStart('.');
        return (place + (exception as JsonFault)?.Within, exception switch
        {
            JsonFault => exception.Message,
            { InnerException: JsonException syntax } => Syntax(syntax),
            _ => Shape(exception.Message),
        });
    }

    // What the reader itself refuses: broken syntax or too deep nesting.
    private static string Syntax(JsonException exception) =>
        exception.Message.Contains("maximum configured depth", StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"nests deeper than {JsonConventions.MaxDepth} levels")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"is not JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}");

    // The serializer tells these apart only in its messages, which name .NET types.
    private static string Shape(string message) => message switch
    {
        _ when message.Contains("could not be mapped", StringComparison.Ordinal) => "is not a known member",
        _ when message.Contains("Duplicate", StringComparison.Ordinal) => "is given twice",
        _ when message.Contains("missing required", StringComparison.Ordinal) => Missing(message),
        _ when message.Contains("null", StringComparison.OrdinalIgnoreCase) => "must not be null",
        _ => "has a value of the wrong type",
    };

    // "… was missing required properties including: 'name', 'kind'."
    private static string Missing(string message)
    {
        var names = message.Split('\'').Where((_, index) => index % 2 is 1).Skip(1);
        return $"lacks {string.Join(", ", names)}";
    }
}
