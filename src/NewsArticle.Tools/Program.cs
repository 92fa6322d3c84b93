using System.CommandLine;
using NewsArticle.Tools.Training;

var root = new RootCommand("Development commands of NewsArticle: they make the files that the service ships.")
{
    TrainCommand.Create(),
};

return root.Parse(args).Invoke();
