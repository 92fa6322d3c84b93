using System.Diagnostics;
using NewsArticle.Tools.Fuzzing.Checking;
using NewsArticle.Tools.Fuzzing.Describing;
using NewsArticle.Tools.Fuzzing.Generating;
using NewsArticle.Tools.Fuzzing.Sending;

namespace NewsArticle.Tools.Fuzzing;

/// <summary>Asks a service for everything that its document promises, rightly and wrongly, and holds each answer against the document.</summary>
internal sealed class Fuzzer
{
    private static readonly int[] Gone = [404, 410];

    private readonly FuzzClient _client;
    private readonly FuzzOptions _options;
    private readonly ApiDescription _api;
    private readonly Known _known;
    private readonly CaseMaker _cases;
    private readonly LifeChecks _lives;
    private readonly Random _random;
    private readonly FuzzReport _report;
    private CancellationToken _cancellationToken;

    private Fuzzer(FuzzClient client, ApiDescription api, FuzzOptions options)
    {
        (_client, _api, _options) = (client, api, options);
        _random = new Random(options.Seed);
        _known = new Known(api);
        _cases = new CaseMaker(api, _known, _random);
        _lives = new LifeChecks(api, SendAsync);
        _report = new FuzzReport(options.Seed);
    }

    /// <summary>Tries a service until the time, or the number of cases, is reached.</summary>
    public static async Task<FuzzReport> RunAsync(FuzzClient client, FuzzOptions options, CancellationToken cancellationToken)
    {
        var document = await client.SendAsync(new FuzzRequest("GET", "/openapi/v1.json"), cancellationToken);
        var fuzzer = new Fuzzer(client, ApiDescription.Parse(document.Body), options) { _cancellationToken = cancellationToken };
        return await fuzzer.RunAsync();
    }

    private async Task<FuzzReport> RunAsync()
    {
        foreach (var operation in _api.Operations)
        {
            _report.Begin(operation);
        }

        // Every list once: then there is something to ask for.
        foreach (var operation in _api.Operations.Where(operation => operation.IsRead && !operation.Path.Names.Any()))
        {
            await TryAsync(new FuzzCase(operation, new FuzzRequest("GET", operation.Path.Text), Expectation.Either, "a bare request"));
        }

        var (start, count) = (Stopwatch.GetTimestamp(), 0);
        while (true)
        {
            foreach (var operation in _api.Operations)
            {
                if (count++ >= _options.Requests || Stopwatch.GetElapsedTime(start) >= _options.Time)
                {
                    return _report;
                }

                await TryAsync(_cases.Next(operation));
            }
        }
    }

    private async Task TryAsync(FuzzCase next)
    {
        // Whoever revokes its own key learns nothing more.
        if (next.Operation.Method is "DELETE" && next.Request.Path == _client.OwnKey)
        {
            return;
        }

        var before = await ReadBesideAsync(next);
        FuzzAnswer answer;
        try
        {
            answer = await _client.SendAsync(next.Request, _cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is TaskCanceledException && !_cancellationToken.IsCancellationRequested))
        {
            Fail(next.Operation, "no answer", failure.Message, next.Request);
            return;
        }

        _report.Add(next.Operation, answer.Status);
        foreach (var (check, detail) in AnswerChecks.Of(next, answer, _api.Schemas))
        {
            Fail(next.Operation, check, detail, next.Request);
        }

        Learn(next, answer);
        if (next.Expectation is Expectation.MethodUnknown)
        {
            return;
        }

        foreach (var (check, detail, request) in await _lives.OfAsync(next, answer))
        {
            Fail(next.Operation, check, detail, request);
        }

        if (before is not null && answer.IsRefusal && await ReadBesideAsync(next) is { } after && after != before)
        {
            Fail(next.Operation, "something is left of a refused change", $"{answer.Status}; GET {next.Request.Path} answers otherwise than before", next.Request);
        }
    }

    private void Learn(FuzzCase next, FuzzAnswer answer)
    {
        _known.Learn(next.Request.Path, answer);
        if (Gone.Contains(answer.Status) || (next.Operation.Method is "DELETE" && answer.IsSuccess))
        {
            _known.Forget(next.Request.Path);
        }
    }

    /// <summary>What a read of the same path answers, before and after a change that is to be refused; null where there is nothing to compare.</summary>
    private async Task<string?> ReadBesideAsync(FuzzCase next) =>
        next.Expectation is Expectation.Refused && !next.Operation.IsRead && _api.Find("GET", next.Operation.Path) is not null
            ? (await SendAsync(new FuzzRequest("GET", next.Request.Path))).Body is var body && body.Contains("traceId", StringComparison.Ordinal) ? null : body
            : null;

    private async Task<FuzzAnswer> SendAsync(FuzzRequest request)
    {
        var answer = await _client.SendAsync(request, _cancellationToken);
        if (_api.Operations.FirstOrDefault(operation => operation.Method == request.Method && operation.Path.Match(request.Path) is not null) is { } operation)
        {
            _report.Add(operation, answer.Status);
        }

        return answer;
    }

    private void Fail(Operation operation, string check, string detail, FuzzRequest request) =>
        _report.Add(new Failure(operation.ToString(), check, detail, request.ToCurl(_client.Address)));
}
