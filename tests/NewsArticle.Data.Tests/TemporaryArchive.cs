using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NewsArticle.Data.Sqlite;

namespace NewsArticle.Data.Tests;

/// <summary>An archive in a directory of its own, which goes away with it.</summary>
public sealed class TemporaryArchive : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");
    private readonly ServiceProvider _services;

    public TemporaryArchive(string path = "archive.db")
        : this(_ => { }, path)
    {
    }

    /// <param name="register">Adds further services.</param>
    /// <param name="path">The file, below a directory of its own.</param>
    public TemporaryArchive(Action<IServiceCollection> register, string path = "archive.db")
    {
        File = Path.Combine(_directory.FullName, path);
        _services = Services(File, register);
    }

    public string File { get; }

    public SqliteMigrator Migrator => _services.GetRequiredService<SqliteMigrator>();

    /// <summary>A second process, as far as the file can tell.</summary>
    public static ServiceProvider Services(string file, Action<IServiceCollection>? register = null)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSqliteStorage($"Data Source={file}");
        register?.Invoke(services);
        return services.BuildServiceProvider();
    }

    public T Service<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public NewsDbContext Open() => _services.CreateScope().ServiceProvider.GetRequiredService<NewsDbContext>();

    public async Task<NewsDbContext> OpenMigratedAsync()
    {
        await Migrator.MigrateAsync(CancellationToken.None);
        return Open();
    }

    public void Dispose()
    {
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }
}
