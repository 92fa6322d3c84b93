using System.CommandLine;
using NewsArticle.Extraction.Names.Tagging;

namespace NewsArticle.Tools.Training;

/// <summary><c>train</c>: trains the name tagger and writes the model that ships in the extraction library.</summary>
internal static class TrainCommand
{
    private const int LeastCount = 2;

    /// <summary>Every tenth sentence is held out to measure; the shipped model is then trained on all of them.</summary>
    private const int HeldOut = 10;

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Tagged text, one \"token TAB tag\" a line.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo>("--output") { Description = "Where to write the model.", Required = true };
        var command = new Command("train", "Trains the name tagger.") { files, output };
        command.SetAction(result => Run(result.GetRequiredValue(files), result.GetRequiredValue(output)));
        return command;
    }

    private static void Run(FileInfo[] files, FileInfo output)
    {
        var reader = new ConllReader();
        var sentences = files.SelectMany(file => reader.Read(file.FullName)).ToArray();
        Console.WriteLine($"{sentences.Length} sentences, {sentences.Sum(sentence => sentence.Words.Length)} words");

        Measure(sentences);

        using var target = output.Create();
        var features = PerceptronTrainer.Train(sentences, LeastCount).Write(target);
        Console.WriteLine($"{features} features, {target.Length / 1024} KiB");
    }

    private static void Measure(TrainingSentence[] sentences)
    {
        var trained = PerceptronTrainer.Train([.. sentences.Where((_, index) => index % HeldOut != 0)], LeastCount);
        using var memory = new MemoryStream();
        trained.Write(memory);
        memory.Position = 0;
        var tagger = new NameTagger(NameModel.Read(memory));
        foreach (var score in TaggingScore.Of(tagger, sentences.Where((_, index) => index % HeldOut == 0)))
        {
            Console.WriteLine(score);
        }
    }
}
