using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsArticle.Api.Infrastructure.Network;
using NewsArticle.Data;
using NewsArticle.Data.Access;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Tests.Support;

/// <summary>The service as it is started, on a real port, with an archive of its own that is gone afterwards.</summary>
public sealed class NewsArticleApp : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _directory;
    private readonly string _environment;
    private readonly (string Key, string Value)[] _settings;

    private readonly TimeProvider? _time;

    private readonly PublicAddresses? _addresses;

    /// <summary>Whether a service that comes after goes on with the archive.</summary>
    private bool _isFollowed;

    public NewsArticleApp()
        : this("Production", null)
    {
    }

    private NewsArticleApp(string environment, TimeProvider? time, params (string Key, string Value)[] settings)
        : this(Directory.CreateTempSubdirectory("newsarticle-"), environment, time, null, settings)
    {
    }

    private NewsArticleApp(
        DirectoryInfo directory, string environment, TimeProvider? time, PublicAddresses? addresses, (string Key, string Value)[] settings)
    {
        _directory = directory;
        _addresses = addresses;
        _time = time;
        _environment = environment;
        _settings = settings;
        UseKestrel(port: 0);
        StartServer();
        Client = CreateClient();
        Client.DefaultRequestHeaders.Authorization = new("Bearer", GivenAdminKey());
    }

    /// <summary>The service as a newcomer starts it, with the sample article.</summary>
    public static NewsArticleApp InDevelopment() => new("Development", null, ("Sample:Load", "true"));

    /// <summary>The same, where imports are on for one host, which nobody reaches.</summary>
    public static NewsArticleApp InDevelopmentImportingFrom(string host) => new(
        Directory.CreateTempSubdirectory("newsarticle-"),
        "Development",
        null,
        new PublicAddresses([], (_, _) => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound)),
        [("Sample:Load", "true"), ("Imports:Hosts", host)]);

    /// <summary>The service with other settings than its own.</summary>
    public static NewsArticleApp With(params (string Key, string Value)[] settings) => new("Production", null, settings);

    /// <summary>The service with a clock that the test turns.</summary>
    public static NewsArticleApp At(TimeProvider time, string environment = "Production") => new(environment, time);

    /// <summary>The service with names and networks that the test makes up.</summary>
    public static NewsArticleApp On(PublicAddresses addresses, TimeProvider? time, params (string Key, string Value)[] settings) =>
        new(Directory.CreateTempSubdirectory("newsarticle-"), "Production", time, addresses, settings);

    /// <summary>Stops the service, and starts it anew on the same archive.</summary>
    public async Task<NewsArticleApp> RestartAsync()
    {
        _isFollowed = true;
        await DisposeAsync();
        return new NewsArticleApp(_directory, _environment, _time, _addresses, _settings);
    }

    /// <summary>The file of the archive.</summary>
    public string ArchiveFile => Path.Combine(_directory.FullName, "archive.db");

    /// <summary>Speaks to the service as an admin named "tests".</summary>
    public HttpClient Client { get; }

    /// <summary>A client without a key.</summary>
    public HttpClient Anonymous() => CreateClient();

    /// <summary>A client with a key.</summary>
    public HttpClient ClientWith(string key)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return client;
    }

    /// <summary>Where the service listens.</summary>
    public Uri Address => Client.BaseAddress!;

    /// <summary>Works on the archive directly, for what no request can arrange.</summary>
    public async Task<T> InArchiveAsync<T>(Func<NewsDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<NewsDbContext>());
    }

    /// <summary>Stores an article with everything the builder was told, and returns its id.</summary>
    public Task<int> GivenArticleAsync(Article article) => InArchiveAsync(async db =>
    {
        db.Articles.Add(article);
        await db.SaveChangesAsync();
        return article.Id;
    });

    /// <summary>Keeps other writers out until the result is disposed.</summary>
    public async Task<IAsyncDisposable> HoldTheArchiveAsync()
    {
        var begun = new TaskCompletionSource();
        var released = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var scope = Services.CreateAsyncScope();
        var writing = scope.ServiceProvider.GetRequiredService<ArchiveWriter>().WriteAsync(
            () =>
            {
                begun.SetResult();
                return released.Task;
            },
            CancellationToken.None);
        await begun.Task;
        return new HeldArchive(scope, released, writing);
    }

    /// <summary>The first key, as the command line would make it: keys that are stored somewhere must go on to work.</summary>
    private string GivenAdminKey()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        using var scope = Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var key = db.ApiKeys.Add(new ApiKey { Name = "tests", Scope = Scope.Admin, Hash = SHA256.HashData(secret), CreatedUtc = DateTime.UnixEpoch, CreatedBy = "tests" });
        db.SaveChanges();
        return $"na_{key.Entity.Id}_{Convert.ToHexStringLower(secret)}";
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_directory.FullName, "archive.db")}");
        builder.UseSetting("Sample:Load", "false");
        builder.UseSetting("Shutdown:NoticeSeconds", "0");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            _ = _time is null ? services : services.AddSingleton(_time);
            _ = _addresses is null ? services : services.AddSingleton(_addresses);
        });
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }
    }

    private sealed class HeldArchive(AsyncServiceScope scope, TaskCompletionSource released, Task writing) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            released.SetResult();
            await writing;
            await scope.DisposeAsync();
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The base class disposes more than once.
        if (disposing && !_isFollowed && Directory.Exists(_directory.FullName))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            _directory.Delete(recursive: true);
        }
    }
}
