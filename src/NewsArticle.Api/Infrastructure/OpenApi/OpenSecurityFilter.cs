using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Says that no operation asks who is there, rather than leaving it open.</summary>
internal sealed class OpenSecurityFilter : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        foreach (var operation in swaggerDoc.AllOperations())
        {
            operation.Security = [];
        }
    }
}
