using NewsArticle.Tools.Fuzzing.Describing;
using NewsArticle.Tools.Fuzzing.Generating;
using NewsArticle.Tools.Fuzzing.Sending;

namespace NewsArticle.Tools.Fuzzing.Checking;

/// <summary>What must hold between answers: after the checks of Schemathesis that follow a resource, and the checkers of RESTler.</summary>
internal sealed class LifeChecks(ApiDescription api, Func<FuzzRequest, Task<FuzzAnswer>> send)
{
    private static readonly int[] Gone = [404, 410];

    /// <summary>Histories outlive what they tell of, and tell of their own deletion.</summary>
    private const string Histories = "/revisions";

    /// <summary>Follows up on an answer.</summary>
    public async Task<IReadOnlyList<(string Check, string Detail, FuzzRequest Request)>> OfAsync(FuzzCase asked, FuzzAnswer answer) => (asked.Operation.Method, answer.Status) switch
    {
        (_, 201) when answer.Header("Location") is { } location => await ReadableAsync(location),
        ("DELETE", 204) when !asked.Operation.Path.Shape.EndsWith(Histories, StringComparison.Ordinal) => await GoneAsync(asked),
        ("GET", 200) when answer.Header("ETag") is { } tag => await UnchangedAsync(asked.Request, tag),
        _ => [],
    };

    /// <summary>What is created can be read at once, where its answer says.</summary>
    private async Task<IReadOnlyList<(string, string, FuzzRequest)>> ReadableAsync(string location)
    {
        var request = new FuzzRequest("GET", Known.PathOf(location));
        var read = await send(request);
        return read.Status is 200 ? [] : [("not readable after its creation", $"{request.Path}: {read.Status}", request)];
    }

    /// <summary>What is deleted is gone, for every method, and with it what was below it.</summary>
    private async Task<IReadOnlyList<(string, string, FuzzRequest)>> GoneAsync(FuzzCase asked)
    {
        var faults = new List<(string, string, FuzzRequest)>();
        var path = asked.Request.Path;
        var below = api.Operations.Where(operation => operation.IsRead && operation.Path.Shape.StartsWith(asked.Operation.Path.Shape, StringComparison.Ordinal)
            && operation.Path.Names.Count() == asked.Operation.Path.Names.Count()
            && !operation.Path.Shape.EndsWith(Histories, StringComparison.Ordinal));
        var values = asked.Operation.Path.Match(path)!;
        foreach (var request in below.Select(operation => new FuzzRequest("GET", operation.Path.Fill(values))).Append(new FuzzRequest("DELETE", path)))
        {
            var answer = await send(request);
            if (!Gone.Contains(answer.Status))
            {
                faults.Add(("there after its deletion", $"{request.Method} {request.Path}: {answer.Status}", request));
            }
        }

        return faults;
    }

    /// <summary>Asked for with its own tag, nothing is sent again.</summary>
    private async Task<IReadOnlyList<(string, string, FuzzRequest)>> UnchangedAsync(FuzzRequest asked, string tag)
    {
        var request = (asked with { Headers = [.. asked.Headers.Where(header => header.Name is not "If-None-Match")] }).WithHeader("If-None-Match", tag);
        var answer = await send(request);
        return answer.Status is 304 ? [] : [("its own tag is not known", $"{answer.Status}", request)];
    }
}
