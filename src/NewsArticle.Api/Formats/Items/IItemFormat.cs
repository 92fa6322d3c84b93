using System.Text.Json.Nodes;

namespace NewsArticle.Api.Formats.Items;

/// <summary>A format that single items can have.</summary>
internal interface IItemFormat
{
    /// <summary>The item in this format.</summary>
    /// <param name="item">What the action answers with.</param>
    /// <param name="context">What else there is to know.</param>
    JsonObject Show(object item, ItemContext context);
}
