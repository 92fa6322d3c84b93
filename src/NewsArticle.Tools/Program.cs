using System.CommandLine;
using NewsArticle.Tools.Gazetteer;

var root = new RootCommand("Development commands of NewsArticle: they make the files that the service ships.")
{
    GazetteerCommand.Create(),
};

return root.Parse(args).Invoke();
