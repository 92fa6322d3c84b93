namespace NewsArticle.Api.Infrastructure.Caching;

/// <summary>What tells one answer from another: everything in a request that an answer depends on.</summary>
internal readonly record struct AnswerKey(string Scheme, string Host, string PathBase, string Path, string Query, string Accept)
{
    public static AnswerKey Of(HttpRequest request) => new(
        request.Scheme,
        request.Host.Value ?? "",
        request.PathBase.Value ?? "",
        request.Path.Value ?? "",
        request.QueryString.Value ?? "",
        request.Headers.Accept.ToString());
}
