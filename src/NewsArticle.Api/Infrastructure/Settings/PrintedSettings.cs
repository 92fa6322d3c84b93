using System.Data.Common;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsArticle.Api.Infrastructure.Settings;

/// <summary>The settings as they are in effect, defaults among them, for people; secrets are masked.</summary>
internal static class PrintedSettings
{
    private const string Mask = "***";

    private static readonly string[] SecretParts = ["Password", "Pwd"];

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>JSON, as appsettings.json could have it.</summary>
    public static string Of(SettingsBook book)
    {
        var sections = book.Sections.Select(section => KeyValuePair.Create(section.Section, (JsonNode?)new JsonObject(
            section.Options.GetType().GetProperties().Select(property => KeyValuePair.Create(property.Name, Shown(property, section.Options))))));
        return new JsonObject(sections).ToJsonString(Readable);
    }

    private static JsonNode? Shown(PropertyInfo property, object options) => property.GetValue(options) switch
    {
        null or "" => JsonValue.Create(""),
        _ when property.IsDefined(typeof(SecretAttribute)) => JsonValue.Create(Mask),
        string text when property.Name == "ConnectionString" => JsonValue.Create(WithoutPassword(text)),
        Enum member => JsonValue.Create(member.ToString()),
        var value => JsonSerializer.SerializeToNode(value),
    };

    private static string WithoutPassword(string connectionString)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
        foreach (var secret in SecretParts.Where(parts.ContainsKey))
        {
            parts[secret] = Mask;
        }

        return parts.ToString();
    }
}
