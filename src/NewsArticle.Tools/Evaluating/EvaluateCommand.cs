using System.CommandLine;
using System.Numerics;
using System.Text.Json;
using NewsArticle.Extraction.Accuracy;
using NewsArticle.Extraction.Names;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Reports;
using NewsArticle.Tools.Training;

namespace NewsArticle.Tools.Evaluating;

/// <summary><c>evaluate</c>: measures what extraction finds against annotated news.</summary>
internal static class EvaluateCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
    };

    public static Command Create()
    {
        var gold = new Argument<FileInfo[]>("gold") { Description = "Annotated documents, as JSON Lines.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Write the report as JSON, all levels in full." };
        var predictions = new Option<FileInfo?>("--predictions") { Description = "Measure these predictions, as JSON Lines, and not what extraction finds now." };
        var trainedOn = new Option<FileInfo[]>("--trained-on")
        {
            Description = "The files that the name tagger was trained on: each annotated article among them is then read with a tagger that never saw it.",
            AllowMultipleArgumentsPerToken = true,
        };
        var without = Without(trainedOn);
        var command = new Command("evaluate", "Measures what extraction finds against annotated news.") { gold, json, predictions, trainedOn, without };
        command.SetAction(arguments => Run(
            arguments.GetRequiredValue(gold), arguments.GetValue(json), arguments.GetValue(predictions), arguments.GetValue(trainedOn) ?? [],
            NameEvidence.All & ~(arguments.GetValue(without) ?? []).Aggregate(NameEvidence.None, (all, part) => all | Spelling.Read<NameEvidence>(part))));
        return command;
    }

    private static Option<string[]> Without(Option<FileInfo[]> trainedOn)
    {
        var without = new Option<string[]>("--without")
        {
            Description = "Leave out what speaks for a name, to see what it is worth; taggers are trained without it too, and so --trained-on is needed.",
        };
        without.AcceptOnlyFromAmong([.. Enum.GetValues<NameEvidence>().Where(part => BitOperations.IsPow2((int)part)).Select(Spelling.Of)]);
        without.Validators.Add(result =>
        {
            if (result.GetResult(trainedOn) is null)
            {
                result.AddError("--without needs --trained-on.");
            }
        });
        return without;
    }

    private static int Run(FileInfo[] gold, bool json, FileInfo? predictions, FileInfo[] trainedOn, NameEvidence evidence)
    {
        try
        {
            var taggers = trainedOn.Length == 0 ? Taggers.Shipped : new CrossValidation(TrainingText.Read(trainedOn, evidence)).UnseeingTaggers();
            Write(new Evaluation(predictions is null ? null : ById(predictions), taggers).Measure(gold), json);
            return 0;
        }
        catch (ReadingException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }

    internal static Dictionary<string, AnnotatedDocument> ById(FileInfo predictions)
    {
        var byId = new Dictionary<string, AnnotatedDocument>(StringComparer.Ordinal);
        foreach (var document in Corpus.Read(predictions, needsText: false))
        {
            byId[document.Id] = document;
        }

        return byId;
    }

    private static void Write(AccuracyReport report, bool json)
    {
        if (json)
        {
            Console.Out.Write(JsonSerializer.Serialize(report, Json) + "\n");
        }
        else
        {
            new TextReport(Console.Out).Write(report);
        }
    }
}
