using System.CommandLine;
using NewsArticle.Tools.Annotating;

var root = new RootCommand("Development commands of NewsArticle: they make the files that the service ships, and measure what it finds.")
{
    AnnotateCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
