using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;
using NewsArticle.Data.Sqlite;

namespace NewsArticle.Tools.Migrations;

/// <summary>Does what <c>dotnet ef migrations add</c> does, with EF's own scaffolder.</summary>
internal static class MigrationWriter
{
    public static void AddSqlite(string name, DirectoryInfo source, TextWriter output)
    {
        using var context = new SqliteDesignTimeFactory().CreateDbContext([]);
        var services = new ServiceCollection()
            .AddEntityFrameworkDesignTimeServices()
            .AddDbContextDesignTimeServices(context);
#pragma warning disable EF1001 // The provider's design-time services have no public entry; dotnet-ef finds them by reflection.
        new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();

        var project = Path.Combine(source.FullName, "NewsArticle.Data.Sqlite");
        var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
        var migration = scaffolder.ScaffoldMigration(name, "NewsArticle.Data.Sqlite");
        var files = scaffolder.Save(project, migration, Path.Combine(project, "Migrations"), dryRun: false);

        output.WriteLine(files.MigrationFile);
        output.WriteLine(files.MetadataFile);
        output.WriteLine(files.SnapshotFile);
    }
}
