using System.CommandLine;
using NewsArticle.Tools.Migrations;

var root = new RootCommand("Development commands of NewsArticle: they make the files that the service ships.")
{
    MigrationsCommand.Create(),
};

return root.Parse(args).Invoke();
