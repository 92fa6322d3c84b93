using System.CommandLine;

namespace NewsArticle.Tools.Migrations;

/// <summary><c>migrations add NAME</c>: generates a migration from the difference between the model and the last snapshot.</summary>
internal static class MigrationsCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "What the migration does, in PascalCase: AddArticleTopic." };
        var source = new Option<DirectoryInfo>("--src")
        {
            Description = "The directory of the projects.",
            DefaultValueFactory = _ => new DirectoryInfo("src"),
        };
        var add = new Command("add", "Writes a migration and the new snapshot into the provider's project.") { name, source };
        add.SetAction(parse => MigrationWriter.AddSqlite(parse.GetRequiredValue(name), parse.GetRequiredValue(source), Console.Out));

        return new Command("migrations", "The changes of the database schema.") { add };
    }
}
