namespace NewsArticle.Api.Infrastructure.Database;

/// <summary>Where the archive is kept.</summary>
internal sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>The database system.</summary>
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>The provider's connection string; an SQLite file's relative path starts at the content root.</summary>
    public string ConnectionString { get; init; } = "Data Source=data/newsarticle.db";
}

/// <summary>A database system that can hold the archive.</summary>
internal enum DatabaseProvider
{
    Sqlite,
}
