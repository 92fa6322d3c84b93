using System.Text.Json;

namespace NewsArticle.Api.Formats.Items;

/// <summary>What a format needs beside the item.</summary>
/// <param name="Addresses">The addresses of the service.</param>
/// <param name="Json">How values are written as JSON.</param>
internal sealed record ItemContext(Addresses Addresses, JsonSerializerOptions Json);
