using System.Text.Json.Nodes;
using NewsArticle.Tools.Fuzzing.Describing;
using NewsArticle.Tools.Fuzzing.Generating;
using NewsArticle.Tools.Fuzzing.Sending;

namespace NewsArticle.Tools.Fuzzing.Checking;

/// <summary>What a single answer must be; after the checks of Schemathesis.</summary>
internal static class AnswerChecks
{
    /// <summary>Words that only the inside of the service has.</summary>
    private static readonly string[] Inside = ["   at ", "System.", "Microsoft.", "SQLite Error", "Exception"];

    /// <summary>Refusals of an Accepted request that say the request itself was wrong, and not what it met.</summary>
    private static readonly int[] RequestWasWrong = [400, 401, 403, 405, 406, 408, 413, 414, 415, 431];

    /// <summary>Members and parameters that can be right by their schemas and wrong beside others, or for what the archive holds.</summary>
    private static readonly string[] Dependent = ["sort", "interval", "after", "Last-Event-ID", "speaker", "claimedBy", "place", "against"];

    /// <summary>The refusal of what a setting has turned off.</summary>
    private const string TurnedOff = "imports-off";

    /// <summary>What is wrong with an answer, each with the name of its check.</summary>
    public static IEnumerable<(string Check, string Detail)> Of(FuzzCase asked, FuzzAnswer answer, Schemas schemas)
    {
        if (answer.Status >= 500 && !IsBusy(answer))
        {
            yield return ("server error", $"{answer.Status}: {Short(answer.Body)}");
        }

        if (Unexpected(asked, answer) is { } unexpected)
        {
            yield return unexpected;
        }

        if (answer.JsonFault is { } noJson)
        {
            yield return ("schema", noJson);
        }

        if (answer.Status >= 400 && (ProblemFault(answer) ?? LeakIn(answer)) is { } fault)
        {
            yield return ("problem details", fault);
        }

        // An empty value in the path makes it the address of another operation.
        if (asked.Expectation is not Expectation.MethodUnknown && !asked.Request.Path.EndsWith('/'))
        {
            foreach (var undocumented in Undocumented(asked.Operation, answer, schemas))
            {
                yield return undocumented;
            }
        }
    }

    /// <summary>A slow disk makes any service busy; it has to say when to come again.</summary>
    private static bool IsBusy(FuzzAnswer answer) => answer.Status is 503 && answer.Header("Retry-After") is not null;

    private static (string, string)? Unexpected(FuzzCase asked, FuzzAnswer answer) => asked.Expectation switch
    {
        Expectation.Accepted when RequestWasWrong.Contains(answer.Status) && !IsDependent(answer) => ("right request refused", $"{asked.What}: {answer.Status}: {Short(answer.Body)}"),
        Expectation.Refused when answer.Status < 400 => ("wrong request accepted", $"{asked.What}: {answer.Status}: {Short(answer.Body)}"),
        Expectation.KeyNeeded when answer.Status is not 401 => ("key ignored", $"{answer.Status}"),
        Expectation.MethodUnknown when answer.Status is not 405 => ("unknown method", $"{asked.Request.Method}: {answer.Status}"),
        Expectation.MethodUnknown when answer.Header("Allow") is null => ("unknown method", $"{asked.Request.Method}: 405 without Allow"),
        _ => null,
    };

    /// <summary>Whether nothing is refused but what no schema can say.</summary>
    private static bool IsDependent(FuzzAnswer answer) =>
        answer.Json is JsonObject problem
        && (problem["code"]?.ToString() is TurnedOff || HasDependentErrorsOnly(problem));

    private static bool HasDependentErrorsOnly(JsonObject problem) =>
        problem["errors"] is JsonObject { Count: > 0 } errors
        && errors.All(error => Dependent.Contains(error.Key.Split('.', '/')[^1], StringComparer.Ordinal));

    private static IEnumerable<(string, string)> Undocumented(Operation operation, FuzzAnswer answer, Schemas schemas)
    {
        if (!operation.Answers.TryGetValue(answer.Status, out var documented))
        {
            yield return ("undocumented status", $"{answer.Status}: {Short(answer.Body)}");
            yield break;
        }

        foreach (var header in documented.RequiredHeaders.Where(header => answer.Header(header) is null))
        {
            yield return ("missing header", $"{answer.Status} without {header}");
        }

        var schema = documented.Forms.FirstOrDefault(form => form.Key.Split(';')[0] == answer.MediaType).Value;
        if (schema is null)
        {
            if (answer.MediaType is not null || answer.Body.Length > 0)
            {
                yield return ("undocumented content type", $"{answer.Status} in {answer.MediaType ?? "no type"}");
            }
        }
        else if (answer.IsJson && answer.JsonFault is null && schemas.Fault(schema, answer.Json) is { } misfit)
        {
            yield return ("schema", $"{answer.Status} in {answer.MediaType}: {misfit}");
        }
    }

    private static string? ProblemFault(FuzzAnswer answer) =>
        answer.MediaType is not "application/problem+json" ? $"{answer.Status} in {answer.MediaType ?? "no type"}: {Short(answer.Body)}"
        : answer.Json is not JsonObject problem ? $"{answer.Status} without an object"
        : problem["status"]?.ToString() != answer.Status.ToString(System.Globalization.CultureInfo.InvariantCulture) ? $"{answer.Status} says {problem["status"]}"
        : null;

    /// <summary>Problems may repeat what was sent; so only what the service says of itself counts.</summary>
    private static string? LeakIn(FuzzAnswer answer) =>
        answer.Json is JsonObject problem && Array.Find(Inside, word => $"{problem["title"]} {problem["detail"]}".Contains(word, StringComparison.Ordinal)) is { } word
            ? $"{answer.Status} tells of the inside: {Short(answer.Body)}"
            : null;

    private static string Short(string body) => body.Length > 300 ? body[..300] + "…" : body;
}
