using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using NewsArticle.Api.Infrastructure.Access;
using Swashbuckle.AspNetCore.SwaggerGen;
using Scope = NewsArticle.Data.Access.Scope;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Says of each operation whether it needs a key.</summary>
internal sealed class SecurityFilter(IOptions<AccessOptions> access) : IOperationFilter
{
    public const string SchemeName = "key";

    public static OpenApiSecurityScheme Scheme => new()
    {
        Type = SecuritySchemeType.Http,
        Scheme = "bearer",
        BearerFormat = "na_<number>_<secret>",
        Description = "A key of this service, without the word Bearer. On the machine of a service in Development none is needed.",
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var needs = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<NeedsAttribute>().SingleOrDefault();
        operation.Security = needs is null || (needs.Scope is Scope.Read && access.Value.Reading is ReadAccess.Open)
            ? []
            : [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SchemeName, context.Document)] = [] }];
    }
}
