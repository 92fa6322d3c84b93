using System.CommandLine;

var root = new RootCommand("Development commands of NewsArticle: they make the files that the service ships.");

return root.Parse(args).Invoke();
