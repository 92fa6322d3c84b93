using System.Text;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Describes a parameter once that means the same in many operations; the filters would else fill the document.</summary>
internal sealed class SharedParametersFilter : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var lists = swaggerDoc.Paths.Values
            .SelectMany(path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
            .Select(operation => operation.Parameters)
            .OfType<IList<IOpenApiParameter>>()
            .ToList();
        var parameters = lists.SelectMany(list => list).OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Query);
        foreach (var uses in parameters.GroupBy(parameter => parameter.Name, StringComparer.Ordinal).ToList())
        {
            if (uses.Count() > 1 && uses.Select(Written).Distinct().Count() == 1)
            {
                Share(swaggerDoc, uses.First(), lists);
            }
        }
    }

    private static void Share(OpenApiDocument document, OpenApiParameter shared, List<IList<IOpenApiParameter>> lists)
    {
        var key = KeyOf(shared.Name!);
        document.AddComponent(key, shared);
        foreach (var list in lists)
        {
            for (var index = 0; index < list.Count; index++)
            {
                if (list[index] is OpenApiParameter parameter && parameter.In == shared.In && parameter.Name == shared.Name)
                {
                    list[index] = new OpenApiParameterReference(key, document);
                }
            }
        }
    }

    private static string Written(OpenApiParameter parameter) => parameter.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1).GetAwaiter().GetResult();

    /// <summary>A component's key has letters, digits, dots, hyphens and underscores: "value[gte]" is valueGte, "place!" is placeNot.</summary>
    private static string KeyOf(string name)
    {
        var key = new StringBuilder();
        foreach (var part in name.Replace("!", "[not]", StringComparison.Ordinal).Split('[', ']', '-'))
        {
            key.Append(key.Length is 0 || part.Length is 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]);
        }

        return key.ToString();
    }
}
