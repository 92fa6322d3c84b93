using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>How the service reads and writes JSON, everywhere.</summary>
public static class JsonConventions
{
    /// <summary>How deep a body may nest.</summary>
    public const int MaxDepth = 16;

    /// <summary>Strict on what comes in, readable in what goes out.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = MaxDepth;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(NullFreeLists.Apply);
        // The answers are JSON and never HTML: “é” stays readable.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new WireNameConverterFactory());
        options.Converters.Add(new UtcTimeConverter());
        options.Converters.Add(new TextConverter());
    }

    /// <summary>Gives both of the framework's sets of options the same conventions.</summary>
    public static IMvcBuilder AddJsonConventions(this IMvcBuilder mvc)
    {
        ArgumentNullException.ThrowIfNull(mvc);

        mvc.Services.ConfigureHttpJsonOptions(json => Apply(json.SerializerOptions));
        return mvc.AddJsonOptions(json =>
        {
            json.AllowInputFormatterExceptionMessages = false;
            Apply(json.JsonSerializerOptions);
        });
    }
}
