using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NewsArticle.Data.Sqlite;

/// <summary>Makes the context from which migrations are generated; it never opens its database.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<NewsDbContext>
{
    public NewsDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<NewsDbContext>();
        SqliteStorage.Configure(options, "Data Source=:memory:");
        return new NewsDbContext(options.Options);
    }
}
