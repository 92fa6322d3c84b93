using Microsoft.OpenApi;
using NewsArticle.Api.Changes;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Keeping;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Documents the headers that filters and paging take and give.</summary>
internal sealed class HeadersFilter : IOperationFilter
{
    private static readonly string[] Retried = ["429", "503", "507"];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var responses = operation.Responses ?? [];
        if (context.MethodInfo.IsDefined(typeof(EntityTaggedAttribute), inherit: false))
        {
            // A list that is sent while it is read has no tag yet when its headers go out.
            Tag(operation, HttpMethods.IsGet(context.ApiDescription.HttpMethod!), isRequired: !context.ApiDescription.SupportedResponseTypes.Any(type => IsPage(type.Type)));
        }

        if (context.MethodInfo.IsDefined(typeof(StateTaggedAttribute), inherit: false))
        {
            Tag(operation, isRead: true, "Names the archive's state: changes with every change of the archive.");
        }

        // A backup is a file of whoever runs the service: it has no address.
        Add(responses, "201", "Location", "Where the new resource is read.", isRequired: !Answers<BackupResponse>(context));
        Add(responses, "202", "Location", "Where to see how far it is.");
        Add(responses, "401", "WWW-Authenticate", "How to say who is there: `Bearer`, with an `error` where the key is not accepted.");
        Add(responses, "403", "WWW-Authenticate", "The `scope` that is needed, where that is the reason.", isRequired: false);
        foreach (var status in Retried)
        {
            Add(responses, status, "Retry-After", "Seconds to wait before trying again.");
        }

        if (Answers<ChangeListResponse>(context))
        {
            Add(responses, "200", "Link", "The address that resumes after this answer, as `rel=\"next\"`; in JSON only.", isRequired: false);
        }

        if (context.ApiDescription.SupportedResponseTypes.Any(type => IsPage(type.Type)) && TakesCursor(operation))
        {
            Add(responses, "200", "Link", "The address of the next page, as `rel=\"next\"`; absent on the last page.", isRequired: false);
        }
    }

    private static void Tag(
        OpenApiOperation operation, bool isRead, string meaning = "Names the content: changes with it, and only with it.", bool isRequired = true)
    {
        Add(operation.Responses!, "200", "ETag", meaning, isRequired);
        Add(operation.Responses!, "201", "ETag", meaning);
        if (isRead)
        {
            operation.Responses!["304"] = new OpenApiResponse { Description = "The content is the one that `If-None-Match` names." };
            Add(operation.Responses!, "304", "ETag", meaning);
            Take(operation, "If-None-Match", "An ETag got before; the same content is then answered with 304 and no body.");
        }
        else if (operation.Responses!.ContainsKey("412"))
        {
            Take(operation, "If-Match", "The ETag of what is to be changed; if it was changed since, nothing is and the answer is 412.");
        }
    }

    private static void Take(OpenApiOperation operation, string header, string description)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = header,
            In = ParameterLocation.Header,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }

    private static void Add(OpenApiResponses responses, string status, string header, string description, bool isRequired = true)
    {
        if (responses.TryGetValue(status, out var found) && found is OpenApiResponse response)
        {
            response.Headers ??= new Dictionary<string, IOpenApiHeader>();
            response.Headers[header] = new OpenApiHeader
            {
                Description = description,
                Required = isRequired,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        }
    }

    private static bool Answers<T>(OperationFilterContext context) => context.ApiDescription.SupportedResponseTypes.Any(type => type.Type == typeof(T));

    private static bool IsPage(Type? type) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(PageResponse<>);

    private static bool TakesCursor(OpenApiOperation operation) => operation.Parameters?.Any(parameter => parameter.Name is "cursor") is true;
}
