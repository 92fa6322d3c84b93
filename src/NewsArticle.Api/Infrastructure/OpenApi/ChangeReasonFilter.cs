using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NewsArticle.Api.Infrastructure.Authors;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Documents the header in which the author of a change says why, on every operation that changes the archive.</summary>
internal sealed class ChangeReasonFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (HttpMethods.IsGet(context.ApiDescription.HttpMethod!) || IsMarked(context.MethodInfo) || IsMarked(context.MethodInfo.DeclaringType!))
        {
            return;
        }

        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = ChangeReason.Header,
            In = ParameterLocation.Header,
            Description = "Why, for the change log: at most 500 characters of ASCII, or percent-encoded UTF-8 as RFC 8187 has it "
                + "(`UTF-8''%C5%81%C3%B3d%C5%BA`).",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = JsonValue.Create("The publisher issued a correction"),
        });
    }

    private static bool IsMarked(MemberInfo member) => member.IsDefined(typeof(LeavesTheArchiveAttribute), inherit: false);
}
