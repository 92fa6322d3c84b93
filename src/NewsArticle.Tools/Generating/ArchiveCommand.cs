using System.CommandLine;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Generating;

/// <summary><c>archive FILE</c>: makes an archive of generated articles, to measure and try out the service with.</summary>
internal static class ArchiveCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "The archive; one of the same size and seed is kept." };
        var articles = Articles();
        var seed = Seed();
        var command = new Command("archive", "Makes an archive of generated articles.") { file, articles, seed };
        command.SetAction((parse, cancellationToken) => RunAsync(
            parse.GetRequiredValue(file), new ArchiveRecipe(parse.GetValue(articles), parse.GetValue(seed)), cancellationToken));
        return command;
    }

    public static Option<int> Articles() => new("--articles") { Description = "How many articles it has.", DefaultValueFactory = _ => 20_000 };

    public static Option<int> Seed() => new("--seed") { Description = "The same seed makes the same archive.", DefaultValueFactory = _ => 1 };

    private static async Task<int> RunAsync(FileInfo file, ArchiveRecipe recipe, CancellationToken cancellationToken)
    {
        try
        {
            var isNew = await GeneratedArchive.EnsureAsync(file.FullName, recipe, Console.Out, cancellationToken);
            Console.WriteLine(isNew ? $"Made {file.FullName}." : $"{file.FullName} is there already.");
            return 0;
        }
        catch (ReadingException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }
}
