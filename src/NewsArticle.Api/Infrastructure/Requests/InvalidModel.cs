using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>Turns what model binding refused into a problem that names each place and what to do there.</summary>
internal static class InvalidModel
{
    /// <summary>Stands for the framework's sentence on an absent body.</summary>
    public const string EmptyBody = "is empty";

    public static IActionResult ToProblem(ActionContext context)
    {
        var errors = context.ModelState.SelectMany(pair => pair.Value!.Errors.Select(error => (pair.Key, Error: error))).ToList();
        foreach (var (_, error) in errors)
        {
            if (error.Exception is BadHttpRequestException refused)
            {
                return context.HttpContext.RequestServices.GetRequiredService<FailureHandler>().OfBody(refused);
            }

            if (error.ErrorMessage == EmptyBody)
            {
                return Refusal.EmptyBody();
            }
        }

        var broken = errors.Select(pair => pair.Error.Exception).Where(fault => fault is JsonException or BodyFault).ToList();
        return broken.Count > 0
            ? Refusal.MalformedBody(
                "Correct the body at the places that errors names; /swagger shows what is expected.",
                ByPlace(broken.Select(fault => fault is JsonException json ? JsonFaults.Describe(json) : ("body", fault!.Message))))
            : Refusal.InvalidRequest(
                "Correct the values that errors names; /swagger shows what is expected.",
                ByPlace(errors.Select(pair => (Place(pair.Key), Sentence(pair.Error)))));
    }

    private static Dictionary<string, string[]> ByPlace(IEnumerable<(string Place, string Error)> errors) =>
        errors.GroupBy(error => error.Place, error => error.Error, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    private static string Place(string key) => key.Length is 0 ? "body" : JsonNamingPolicy.CamelCase.ConvertName(key);

    private static string Sentence(ModelError error) =>
        error.ErrorMessage.Length > 0 ? error.ErrorMessage : "has a value that cannot be read";
}
