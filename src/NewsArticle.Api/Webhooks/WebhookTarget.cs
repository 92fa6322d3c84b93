using System.Net;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Webhooks;

/// <summary>Decides where messages may be sent; whether the host is a public one shows when it is connected to.</summary>
internal static class WebhookTarget
{
    /// <summary>What is wrong with a request for a webhook, or null.</summary>
    /// <param name="request">The request.</param>
    /// <param name="end">The end of the change log.</param>
    /// <param name="isDevelopment">Whether http to this machine will do.</param>
    public static ProblemResult? Refuse(WebhookRequest request, long end, bool isDevelopment) =>
        Refuse(request.Url, request.Description, isDevelopment) is { } problem ? problem
        : (request.Kinds?.Count ?? 0) > 50 || (request.Resources?.Count ?? 0) > 50
            ? Refusal.Unprocessable(Refusal.On("resources", "and kinds may have 50 items each"))
        : request.After < 0 || request.After > end ? Refusal.BeyondChanges("after", end)
        : null;

    /// <summary>What is wrong with the members that can be changed later, or null.</summary>
    public static ProblemResult? Refuse(string address, string? description, bool isDevelopment) =>
        address.Length > Lengths.Url || !Uri.TryCreate(address, UriKind.Absolute, out var url) || url.UserInfo.Length > 0 || !IsAllowed(url, isDevelopment)
            ? Refusal.Unprocessable(Refusal.On("url", "must be a whole address that begins with https://, without user and password"))
        : description?.Length > Lengths.Reason ? Refusal.Unprocessable(Refusal.On("description", "may have 500 characters"))
        : null;

    private static bool IsAllowed(Uri url, bool isDevelopment) =>
        url.Scheme == Uri.UriSchemeHttps
        || (isDevelopment && url.Scheme == Uri.UriSchemeHttp
            && (url.Host is "localhost" || (IPAddress.TryParse(url.Host, out var address) && IPAddress.IsLoopback(address))));
}
