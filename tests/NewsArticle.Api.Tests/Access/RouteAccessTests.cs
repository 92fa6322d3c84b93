using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Access;

/// <summary>Every route that there is, with every verb, as everybody there is.</summary>
public sealed partial class RouteAccessTests
{
    private static readonly string[] Scopes = ["read", "write", "admin"];

    [Fact]
    public void Every_route_says_once_who_may_use_it()
    {
        using var app = new NewsArticleApp();

        foreach (var route in Routes(app))
        {
            var policies = route.Metadata.OfType<IAuthorizeData>().Select(data => data.Policy).ToList();
            var isOpen = route.Metadata.GetMetadata<IAllowAnonymous>() is not null;

            policies.Should().HaveCount(isOpen ? 0 : 1, "{0} needs one policy", route.DisplayName);
            policies.Should().BeSubsetOf(Scopes);
        }
    }

    [Fact]
    public async Task What_changes_the_archive_needs_the_scope_write_at_least()
    {
        using var app = new NewsArticleApp();
        string[] storesNothing = ["POST /api/v1/extractions", "POST /api/v1/evidence/verify"];

        var readable = Requests(app).Where(request => request.Policy is "read" or null && request.Method is not ("GET" or "HEAD")).Select(request => request.ToString());

        readable.Should().BeEquivalentTo(storesNothing);
        (await app.Anonymous().TryToWriteAsync()).Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("open")]
    [InlineData("keys")]
    public async Task Everybody_is_let_in_where_they_may_be_and_nowhere_else(string reading)
    {
        using var app = NewsArticleApp.With(("Access:Reading", reading));
        var requests = Requests(app);
        requests.Should().HaveCountGreaterThan(70);
        var failures = new List<string>();

        foreach (var (role, client) in await RolesAsync(app))
        {
            foreach (var request in requests)
            {
                using var answer = await SendAsync(client, request);
                var expected = Expected(role, request.Policy, isOpen: reading is "open");
                var isRight = expected is null
                    ? answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) && (int)answer.StatusCode < 500
                    : answer.StatusCode == expected && answer.Content.Headers.ContentType?.MediaType is "application/problem+json"
                        && answer.Headers.WwwAuthenticate.ToString().StartsWith("Bearer", StringComparison.Ordinal);
                if (!isRight)
                {
                    failures.Add($"{role}: {request} was {answer.StatusCode}, not {expected?.ToString() ?? "allowed"}");
                }
            }
        }

        failures.Should().BeEmpty();
    }

    /// <summary>What somebody is refused with; null where they are let in.</summary>
    private static HttpStatusCode? Expected(string role, string? policy, bool isOpen)
    {
        var needed = policy is null || (policy is "read" && isOpen) ? -1 : Array.IndexOf(Scopes, policy);
        var held = Array.IndexOf(Scopes, role);
        return held >= needed ? null : held < 0 ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden;
    }

    /// <summary>Everybody there is; a key that is not good makes nobody of its holder.</summary>
    private static async Task<List<(string Role, HttpClient Client)>> RolesAsync(NewsArticleApp app)
    {
        var roles = new List<(string, HttpClient)> { ("nobody", app.Anonymous()) };
        foreach (var scope in Scopes)
        {
            roles.Add((scope, app.ClientWith((await app.GivenKeyAsync(scope, "the " + scope)).Key)));
        }

        var revoked = await app.GivenKeyAsync("admin");
        await app.Client.SendAsync(HttpMethod.Delete, $"{Keys.Address}/{revoked.Id}");
        roles.Add(("revoked", app.ClientWith(revoked.Key)));
        roles.Add(("mistaken", app.ClientWith(revoked.Key[..^1] + (revoked.Key[^1] is '0' ? '1' : '0'))));
        roles.Add(("confused", app.ClientWith("nonsense")));
        return roles;
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, RouteRequest request) =>
        client.SendAsync(new HttpRequestMessage(new HttpMethod(request.Method), request.Path), HttpCompletionOption.ResponseHeadersRead);

    private static List<RouteRequest> Requests(NewsArticleApp app) =>
    [
        .. from route in Routes(app)
           from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           where route.RoutePattern.RawText != "/"
           let path = Parameters().Replace(route.RoutePattern.RawText!.Replace("{kind}", "quote").Replace("{documentName}", "v1"), "404")
           select new RouteRequest(method, "/" + path.TrimStart('/'), route.Metadata.OfType<IAuthorizeData>().SingleOrDefault()?.Policy),
    ];

    private static IEnumerable<RouteEndpoint> Routes(NewsArticleApp app) =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    [GeneratedRegex("{[^}]*}", RegexOptions.NonBacktracking)]
    private static partial Regex Parameters();

    private sealed record RouteRequest(string Method, string Path, string? Policy)
    {
        public override string ToString() => $"{Method} {Path}";
    }
}
