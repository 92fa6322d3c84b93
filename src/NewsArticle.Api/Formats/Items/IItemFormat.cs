using System.Text.Json.Nodes;

namespace NewsArticle.Api.Formats.Items;

/// <summary>A format that single items can have.</summary>
internal interface IItemFormat
{
    /// <summary>The item in this format.</summary>
    /// <param name="item">What the action answers with.</param>
    /// <param name="addresses">The addresses of the service.</param>
    JsonObject Show(object item, Addresses addresses);
}
