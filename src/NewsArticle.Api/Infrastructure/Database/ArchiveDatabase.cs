using Microsoft.Data.Sqlite;
using NewsArticle.Api.Infrastructure.Settings;
using NewsArticle.Data.Sqlite;

namespace NewsArticle.Api.Infrastructure.Database;

/// <summary>The one place that knows which database holds the archive.</summary>
internal static class ArchiveDatabase
{
    public static WebApplicationBuilder AddArchive(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<DatabaseOptions>(DatabaseOptions.Section);
        switch (options.Provider)
        {
            case DatabaseProvider.Sqlite:
                builder.Services.AddSqliteStorage(BelowContentRoot(options.ConnectionString, builder));
                builder.Services.AddHostedService<ArchiveInspection>();
                break;
            default:
                throw new SettingsException($"There is no database provider {options.Provider}.");
        }

        return builder;
    }

    /// <summary>Creates or migrates the database; a failure to do so stops the start.</summary>
    /// <returns>Whether the archive is new.</returns>
    public static Task<bool> OpenArchiveAsync(this WebApplication app) =>
        app.Services.GetRequiredService<SqliteMigrator>().MigrateAsync(app.Lifetime.ApplicationStopping);

    private static string BelowContentRoot(string connectionString, WebApplicationBuilder builder)
    {
        try
        {
            var connection = new SqliteConnectionStringBuilder(connectionString);
            connection.DataSource = Path.Combine(builder.Environment.ContentRootPath, connection.DataSource);
            return connection.ToString();
        }
        catch (ArgumentException failure)
        {
            builder.Settings().Refuse($"The setting Database:ConnectionString is not one for SQLite: {failure.Message}");
            return "";
        }
    }
}
