using Microsoft.OpenApi;
using NewsArticle.Api.Verification;
using NewsArticle.Extraction.Accuracy;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>The description of the service for machines at /openapi/v1.json, and for people at /swagger.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    private const string Description = """
        Turns news articles into records that can be checked: their people, places, quotes and attack figures, each tied to the
        words that say it.

        Errors of every kind are problem details (RFC 9457) with a stable `code` and a `traceId`. Lists come in pages that
        `nextCursor` and the `Link` header lead through. Single resources carry an `ETag`; `If-None-Match` saves reading what is
        known, `If-Match` saves overwriting what somebody else changed. Unknown query parameters and JSON members are refused.

        Operations that show a lock need a key in the header `Authorization: Bearer na_…`: of scope `write`, which includes `read`,
        or of scope `admin`, which includes both. Who runs the service makes keys.
        """;

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddSwaggerGen(SetUp);

    public static WebApplication MapApiDocument(this WebApplication app)
    {
        app.MapSwagger("/openapi/{documentName}.json", options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1).AllowAnonymous();
        // For generators that do not read 3.1 yet.
        app.MapSwagger("/openapi/3.0/{documentName}.json", options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0).AllowAnonymous();
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "swagger";
            options.DocumentTitle = "NewsArticle";
            options.SwaggerEndpoint($"/openapi/{Name}.json", "NewsArticle v1");
            options.EnableTryItOutByDefault();
            options.EnableDeepLinking();
            options.EnableFilter();
            options.DisplayRequestDuration();
            options.DisplayOperationId();
            options.DefaultModelsExpandDepth(0);
        });
        app.MapGet("/", () => Results.Redirect("/swagger")).ExcludeFromDescription().AllowAnonymous();
        return app;
    }

    private static void SetUp(SwaggerGenOptions options)
    {
        options.SwaggerDoc(Name, new OpenApiInfo
        {
            Title = "NewsArticle",
            Version = "1.0",
            Description = Description,
            Contact = new OpenApiContact { Name = "The NewsArticle project" },
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        });
        options.AddServer(new OpenApiServer { Url = "/", Description = "This service" });
        options.IncludeXmlComments(typeof(ApiDocument).Assembly);
        options.IncludeXmlComments(typeof(AccuracyReport).Assembly);
        options.SupportNonNullableReferenceTypes();
        options.UseAllOfToExtendReferenceSchemas();
        options.CustomSchemaIds(SchemaName.Of);
        options.MapQueryValues();
        options.MapType<ArticleKey>(ArticleKey.Describe);
        // A resource before its parts, whatever its parameters are called.
        options.OrderActionsBy(action => action.RelativePath!.Replace("{articleId}", "{id}", StringComparison.Ordinal));

        options.AddSecurityDefinition(SecurityFilter.SchemeName, SecurityFilter.Scheme);
        options.SchemaFilter<WrittenMembersFilter>();
        options.SchemaFilter<OneOrManyFilter>();
        options.OperationFilter<MergedIdentityResponsesFilter>();
        options.OperationFilter<SecurityFilter>();
        options.OperationFilter<IdempotencyKeyFilter>();
        options.OperationFilter<StreamedBodyFilter>();
        options.OperationFilter<ProblemResponsesFilter>();
        options.OperationFilter<FormatsFilter>();
        options.OperationFilter<HeadersFilter>();
        options.OperationFilter<ChangeReasonFilter>();
        options.OperationFilter<MergePatchFilter>();
        options.OperationFilter<RequestBodiesFilter>();
        options.DocumentFilter<NullableReferencesFilter>();
        options.DocumentFilter<TagsFilter>();
        options.DocumentFilter<SharedParametersFilter>();
    }
}
