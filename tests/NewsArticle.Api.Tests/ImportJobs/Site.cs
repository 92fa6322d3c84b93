using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NewsArticle.Api.Infrastructure.Network;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.ImportJobs;

/// <summary>A web server on a port of this machine that is any host below "example", and a service that takes it for the internet.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _pages = new();
    private readonly ConcurrentQueue<Visit> _visits = new();

    private Site(WebApplication app) => _app = app;

    /// <summary>What was asked for, in order, robots.txt left out.</summary>
    public IEnumerable<Visit> Visits => _visits.Where(visit => visit.Path != "/robots.txt");

    /// <summary>Every path that was asked for, in order.</summary>
    public IEnumerable<string> Paths => _visits.Select(visit => visit.Path);

    public int Port => new Uri(_app.Urls.Single()).Port;

    public static async Task<Site> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var site = new Site(app);
        app.Run(site.AnswerAsync);
        await app.StartAsync();
        return site;
    }

    /// <summary>The service, which may import from this site's hosts.</summary>
    public NewsArticleApp Reader(TimeProvider? time = null, params (string Key, string Value)[] settings) => NewsArticleApp.On(
        new PublicAddresses([IPNetwork.Parse("127.0.0.1/32")], ResolveAsync),
        time,
        [("Imports:Hosts", "*.example"), ("Imports:Ports", "80;443;" + Port.ToString(CultureInfo.InvariantCulture)), ("Imports:SecondsBetween", "0"), .. settings]);

    public string Address(string path, string host = "news.example") => string.Create(CultureInfo.InvariantCulture, $"http://{host}:{Port}{path}");

    /// <summary>Answers a path, of any host, from now on.</summary>
    public void Serve(string path, RequestDelegate answer) => _pages[path] = answer;

    public void Serve(string path, string body, string contentType = "text/html; charset=utf-8") => Serve(path, context =>
    {
        context.Response.ContentType = contentType;
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body)).AsTask();
    });

    public void Redirect(string path, string target) => Serve(path, context =>
    {
        context.Response.Redirect(target);
        return Task.CompletedTask;
    });

    public void Fail(string path, HttpStatusCode status, string? retryAfter = null) => Serve(path, context =>
    {
        context.Response.StatusCode = (int)status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    /// <summary>A page with an article that no other page has.</summary>
    public static string Page(string subject, string head = "") => $"""
        <html lang="en"><head><title>{subject} closed</title>{head}</head><body><article>
        <p>The {subject} was closed on Monday after heavy rain, Ada Byrne, who speaks for the city, told reporters there.</p>
        <p>It will stay closed for a week, and {subject} users were asked to find other ways across the river until then.</p>
        </article></body></html>
        """;

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>Names of the private network, of no host, and of this machine, beside those of the site.</summary>
    private static Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) => host switch
    {
        "inside.example" => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.1.2.3")]),
        "metadata.example" => Task.FromResult<IPAddress[]>([IPAddress.Parse("169.254.169.254"), IPAddress.Parse("fe80::1")]),
        "mapped.example" => Task.FromResult<IPAddress[]>([IPAddress.Parse("64:ff9b::7f00:1"), IPAddress.Parse("2002:7f00:1::")]),
        "loopback.example" => Task.FromResult<IPAddress[]>([IPAddress.IPv6Loopback, IPAddress.Parse("127.0.0.2")]),
        _ when host.EndsWith(".example", StringComparison.Ordinal) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
        _ => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound),
    };

    private Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        _visits.Enqueue(new Visit(
            request.Path + request.QueryString, request.Host.Host, request.Headers.UserAgent.ToString(), request.Headers.IfNoneMatch.ToString(),
            request.Headers.IfModifiedSince.ToString(), request.Headers.Cookie.ToString()));
        if (_pages.TryGetValue(request.Path + request.QueryString, out var page) || _pages.TryGetValue(request.Host.Host + request.Path, out page))
        {
            return page(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>A request as it came.</summary>
    internal sealed record Visit(string Path, string Host, string UserAgent, string IfNoneMatch, string IfModifiedSince, string Cookie);
}
