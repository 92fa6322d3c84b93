using System.CommandLine;

namespace NewsArticle.Tools.Training;

/// <summary><c>train</c>: trains the name tagger and writes the model that ships in the extraction library.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Tagged text, one \"token TAB tag\" a line, annotated articles (.jsonl), and annotated sentences that were written to learn from (.sentences.jsonl).",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<FileInfo?>("--output") { Description = "Where to write the model trained on everything." };
        var predictions = new Option<FileInfo?>("--predictions")
        {
            Description = "Where to write what the whole extraction finds in each annotated article with a model that never saw it.",
        };
        var command = new Command("train", "Trains the name tagger, and measures it by cross-validation on the annotated articles.") { files, output, predictions };
        command.SetAction(result => Run(result.GetRequiredValue(files), result.GetValue(output), result.GetValue(predictions)));
        return command;
    }

    private static void Run(FileInfo[] files, FileInfo? output, FileInfo? predictions)
    {
        var text = TrainingText.Read(files);
        Console.WriteLine($"{text.Tagged.Count} + {text.Articles.Sum(article => article.Sentences.Length)} sentences");
        if (text.Articles.Count > 0)
        {
            new CrossValidation(text).Run(Console.Out, predictions);
        }

        if (output is not null)
        {
            using var target = output.Create();
            var features = CrfTrainer.Train(text.All).Write(target);
            Console.WriteLine($"{features} features, {target.Length / 1024} KiB");
        }
    }
}
