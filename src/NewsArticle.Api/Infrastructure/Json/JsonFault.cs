using System.Text.Json;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>A value that our own converters refuse; unlike the framework's, its message is fit for the client.</summary>
/// <param name="message">What the value must be: "must be …".</param>
internal sealed class JsonFault(string message) : JsonException(message)
{
    /// <summary>Where in the value it is, where the value was read whole: "[2]".</summary>
    public string Within { get; init; } = "";
}
