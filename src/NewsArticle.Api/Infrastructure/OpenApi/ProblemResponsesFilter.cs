using System.Globalization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using NewsArticle.Api.Infrastructure.Problems;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Documents the refusals: those an action declares, and those that the service adds to every action of its kind.</summary>
internal sealed class ProblemResponsesFilter : IOperationFilter
{
    private static readonly Dictionary<int, string> Descriptions = new()
    {
        [StatusCodes.Status400BadRequest] = "The request is not valid; `errors` says where.",
        [StatusCodes.Status401Unauthorized] = "A key is needed, or the one sent is not accepted; `detail` says which and why.",
        [StatusCodes.Status403Forbidden] = "The key does not have the scope that this needs.",
        [StatusCodes.Status404NotFound] = "Nothing has this id.",
        [StatusCodes.Status406NotAcceptable] = "The answer does not exist in a form that `Accept` allows.",
        [StatusCodes.Status409Conflict] = "It is stored already, or a request with this `Idempotency-Key` is still worked on; `code` and `detail` say which.",
        [StatusCodes.Status410Gone] = "It was merged into another, which `mergedInto` names.",
        [StatusCodes.Status412PreconditionFailed] = "The resource is not the one that `If-Match` names.",
        [StatusCodes.Status413PayloadTooLarge] = "The body is too large; `detail` says how large it may be.",
        [StatusCodes.Status415UnsupportedMediaType] = "The body's media type is not read here; `detail` lists those that are.",
        [StatusCodes.Status422UnprocessableEntity] = "The body contradicts the article or itself, and `errors` names the items; or the `Idempotency-Key` named another request. Nothing was stored.",
        [StatusCodes.Status429TooManyRequests] = "The client sends too many requests, or streams too much at a time. Try again after `Retry-After`.",
        [StatusCodes.Status500InternalServerError] = "The service failed; its log has the reason under the `traceId`.",
        [StatusCodes.Status507InsufficientStorage] = "The disk that holds the archive is full; nothing was stored.",
        [StatusCodes.Status503ServiceUnavailable] = "The archive is busy, being indexed, or out of reach; nothing was stored. Try again after `Retry-After`.",
        [StatusCodes.Status504GatewayTimeout] = "The request took too long, and was given up.",
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var schema = context.SchemaGenerator.GenerateSchema(typeof(ProblemResponse), context.SchemaRepository);
        var responses = operation.Responses ??= [];
        foreach (var status in StatusesOf(operation, context).Where(status => !responses.ContainsKey(Key(status))))
        {
            responses[Key(status)] = new OpenApiResponse { Description = Descriptions[status] };
        }

        foreach (var (key, response) in responses.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList())
        {
            responses.Remove(key);
            responses[key] = response;
            var status = int.Parse(key, CultureInfo.InvariantCulture);
            if (status >= 400 && response is OpenApiResponse refusal)
            {
                Describe(refusal, status, schema);
            }
        }
    }

    private static IEnumerable<int> StatusesOf(OpenApiOperation operation, OperationFilterContext context)
    {
        yield return StatusCodes.Status400BadRequest;
        yield return StatusCodes.Status500InternalServerError;
        if (operation.Responses?.Values.Any(response => response.Content?.Count > 0) is true)
        {
            yield return StatusCodes.Status406NotAcceptable;
        }

        if (!context.MethodInfo.DeclaringType!.IsDefined(typeof(DisableRateLimitingAttribute), inherit: false))
        {
            yield return StatusCodes.Status429TooManyRequests;
            yield return StatusCodes.Status504GatewayTimeout;
        }

        if (operation.Security?.Count > 0)
        {
            yield return StatusCodes.Status401Unauthorized;
            yield return StatusCodes.Status403Forbidden;
        }

        if (operation.RequestBody is not null)
        {
            yield return StatusCodes.Status413PayloadTooLarge;
            yield return StatusCodes.Status415UnsupportedMediaType;
        }

        yield return StatusCodes.Status503ServiceUnavailable;
        if (!HttpMethods.IsGet(context.ApiDescription.HttpMethod!))
        {
            yield return StatusCodes.Status507InsufficientStorage;
        }
    }

    private static void Describe(OpenApiResponse refusal, int status, IOpenApiSchema schema)
    {
        if (string.IsNullOrEmpty(refusal.Description) || refusal.Description == ReasonPhrases.GetReasonPhrase(status))
        {
            refusal.Description = Descriptions[status];
        }

        refusal.Content = new Dictionary<string, IOpenApiMediaType> { [ProblemResult.MediaType] = new OpenApiMediaType { Schema = schema } };
    }

    private static string Key(int status) => status.ToString(CultureInfo.InvariantCulture);
}
