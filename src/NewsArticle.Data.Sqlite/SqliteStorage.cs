using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Keeping;
using NewsArticle.Data.Records;
using NewsArticle.Data.Searching;
using NewsArticle.Data.Sqlite.Keeping;
using NewsArticle.Data.Sqlite.Records;
using NewsArticle.Data.Sqlite.Searching;
using NewsArticle.Data.Writing;

namespace NewsArticle.Data.Sqlite;

/// <summary>The archive in one SQLite file.</summary>
public static class SqliteStorage
{
    /// <summary>
    /// How long SQLite waits for another process in one go, in seconds. Microsoft.Data.Sqlite's own 30 s would hold a thread; the writer
    /// tries again for as long as somebody waits.
    /// </summary>
    private const int BusySeconds = 1;

    /// <summary>Adds <see cref="NewsDbContext"/>, the <see cref="SingleWriter"/> and the <see cref="SqliteMigrator"/>.</summary>
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.AddChangeLog();
        services.AddDbContextPool<NewsDbContext>(options => Configure(options, connectionString));
        services.AddWriting<SqliteFailures>();
        services.AddSearch<SqliteTextIndex>();
        services.AddSingleton<SqliteMigrator>();
        services.AddSingleton<IArchiveKeeping, SqliteKeeping>();
        services.AddSingleton<IArticleRecords>(_ => new SqliteArticleRecords(connectionString));
        return services;
    }

    /// <summary>Sets a context up; the service and the migrations command share it.</summary>
    public static void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);

        var connection = new SqliteConnectionStringBuilder(connectionString)
        {
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
        };
        // Each context serves one request, and no request uses its context from two threads.
        options.EnableThreadSafetyChecks(false);
        options.UseSqlite(connection.ToString(), sqlite => sqlite
                .MigrationsAssembly(typeof(SqliteStorage).Assembly.GetName().Name)
                // A list is one parameter, so that the SQL is the same for any length and is made once.
                .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(ConnectionSetUp.Instance, FailureTranslation.Instance, Transactions.Instance, CommitNotice.Instance);
    }
}
