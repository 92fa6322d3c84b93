using System.Net.Mime;

namespace NewsArticle.Api.Formats.Json;

/// <summary>JSON as the API's own resources have it; the framework writes it.</summary>
internal sealed class JsonFormat : Format
{
    public const string ShortName = "json";

    public override string Name => ShortName;

    public override string MediaType => MediaTypeNames.Application.Json;
}
