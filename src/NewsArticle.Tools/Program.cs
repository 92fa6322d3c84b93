using System.CommandLine;
using NewsArticle.Tools.Annotating;
using NewsArticle.Tools.Gazetteer;
using NewsArticle.Tools.Migrations;
using NewsArticle.Tools.Training;

var root = new RootCommand("Development commands of NewsArticle: they make the files that the service ships, and measure what it finds.")
{
    AnnotateCommand.Create(),
    CommonWordsCommand.Create(),
    GazetteerCommand.Create(),
    MigrationsCommand.Create(),
    TrainCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
