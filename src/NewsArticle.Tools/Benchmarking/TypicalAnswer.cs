using System.Net;
using System.Text.Json;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>An answer of the service, for the reference to give to everybody.</summary>
/// <param name="Headers">Those that the server does not make itself.</param>
internal sealed record TypicalAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>How many answers are looked at to find one of middling length.</summary>
    private const int Sample = 21;

    private static readonly string[] OwnHeaders = ["Date", "Server", "Transfer-Encoding", "Connection", "Content-Length", "Keep-Alive"];

    /// <summary>The answer of middling length among some of a measurement's.</summary>
    /// <exception cref="BenchmarkException">One has not the status that the measurement expects.</exception>
    public static async Task<TypicalAnswer> OfAsync(Measurement measurement, HttpClient client, CancellationToken cancellationToken)
    {
        var answers = new List<TypicalAnswer>();
        for (var index = 0; index < Sample; index++)
        {
            var path = measurement.Paths[(int)((long)index * measurement.Paths.Count / Sample)];
            var answer = await GetAsync(client, path, measurement.IfNoneMatch, cancellationToken);
            if (answer.Status != measurement.Status)
            {
                throw new BenchmarkException($"{path} was answered with {answer.Status}, not {measurement.Status}.");
            }

            answers.Add(answer);
        }

        return answers.OrderBy(answer => answer.Body.Length).ElementAt(Sample / 2);
    }

    /// <summary>Asks once.</summary>
    /// <param name="path">From the root, with a slash.</param>
    /// <param name="tag">What If-None-Match says; null for none.</param>
    public static async Task<TypicalAnswer> GetAsync(HttpClient client, string path, string? tag, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        using var response = await client.SendAsync(request, cancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => !OwnHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return new TypicalAnswer((int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    /// <summary>Whether bodies go with the status.</summary>
    public bool HasBody => Status is not (int)HttpStatusCode.NotModified;

    public static TypicalAnswer Read(string file) => JsonSerializer.Deserialize<TypicalAnswer>(File.ReadAllBytes(file))!;

    public void Write(string file) => File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(this));
}
