using System.Text.Json.Nodes;
using NewsArticle.Api.Formats.Items;

namespace NewsArticle.Api.Formats.JsonLd;

/// <summary>People and organizations.</summary>
internal static class NamedThing
{
    public static JsonObject Person(Addresses addresses, int? id, string name, IReadOnlyList<string> aliases, string? role = null) => Node.Of(
        ("@type", "Person"),
        ("@id", addresses.Of("people", id)),
        ("name", name),
        ("alternateName", Node.List(aliases)),
        ("jobTitle", role));

    public static JsonObject Organization(Addresses addresses, int? id, string name, IReadOnlyList<string> aliases) => Node.Of(
        ("@type", "Organization"),
        ("@id", addresses.Of("organizations", id)),
        ("name", name),
        ("alternateName", Node.List(aliases)));

    /// <summary>One of whom only the name is known.</summary>
    public static JsonObject? Named(string type, string? name) => name is null ? null : Node.Of(("@type", type), ("name", name));
}
