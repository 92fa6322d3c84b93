namespace NewsArticle.Api.Infrastructure.Caching;

/// <summary>What tells one answer from another: everything in a request that an answer depends on.</summary>
internal readonly record struct AnswerKey(string Scheme, string Host, string PathBase, string Path, string Query, string Accept)
{
    /// <summary>How much memory it takes, in bytes, beside what every object does.</summary>
    public int Bytes => sizeof(char) * (Scheme.Length + Host.Length + PathBase.Length + Path.Length + Query.Length + Accept.Length);

    public static AnswerKey Of(HttpRequest request) => new(
        request.Scheme,
        request.Host.Value ?? "",
        request.PathBase.Value ?? "",
        request.Path.Value ?? "",
        request.QueryString.Value ?? "",
        request.Headers.Accept.ToString());
}
