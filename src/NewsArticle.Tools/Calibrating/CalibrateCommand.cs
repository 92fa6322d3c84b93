using System.CommandLine;
using System.Globalization;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating;
using NewsArticle.Tools.Evaluating.Reports;
using NewsArticle.Tools.Evaluating.Tallies;
using NewsArticle.Tools.Training;

namespace NewsArticle.Tools.Calibrating;

/// <summary><c>calibrate</c>: measures what the confidence of each rule is worth, and writes the table that ships in the extraction library.</summary>
internal static class CalibrateCommand
{
    /// <summary>Documents are dealt out into so many parts; each part is judged by a table made of the others.</summary>
    private const int Folds = 5;

    public static Command Create()
    {
        var gold = new Argument<FileInfo[]>("gold") { Description = "Annotated documents, as JSON Lines.", Arity = ArgumentArity.OneOrMore };
        var predictions = new Option<FileInfo?>("--predictions") { Description = "Take what was found from here, as of models that have not seen the documents." };
        var output = new Option<FileInfo>("--output") { Description = "Where to write the table.", Required = true };
        var command = new Command("calibrate", "Measures what the confidence of each rule is worth.") { gold, predictions, output };
        command.SetAction(arguments => Run(
            arguments.GetRequiredValue(gold), arguments.GetValue(predictions), arguments.GetRequiredValue(output)));
        return command;
    }

    private static int Run(FileInfo[] gold, FileInfo? predictions, FileInfo output)
    {
        try
        {
            var evaluation = new Evaluation(predictions is null ? null : EvaluateCommand.ById(predictions), Taggers.Shipped);
            evaluation.Measure(gold);
            Report(evaluation.Judgements);
            using var writer = JsonLines.Writer(output.Create());
            new CalibrationTable(evaluation.Judgements).Write(writer);
            return 0;
        }
        catch (ReadingException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }

    private static void Report(IReadOnlyList<Judgement> judgements)
    {
        var folds = judgements.Select(judgement => judgement.Document).Distinct().Select((document, index) => (document, Fold: index % Folds))
            .ToDictionary(pair => pair.document, pair => pair.Fold);
        var tables = Enumerable.Range(0, Folds)
            .Select(fold => new CalibrationTable([.. judgements.Where(judgement => folds[judgement.Document] != fold)]))
            .ToList();
        Console.WriteLine($"{"expected error",-20} {"items",6} {"stated",8} {"held out",8}");
        foreach (var kind in judgements.Where(judgement => judgement.Stated is not null).GroupBy(judgement => judgement.Kind))
        {
            var stated = CalibrationReport.Of(kind.Key, [.. kind.Select(item => (item.Stated!.Value, item.IsRight))]);
            var heldOut = CalibrationReport.Of(kind.Key, [.. kind.Select(item => (tables[folds[item.Document]].Of(item), item.IsRight))]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-20} {stated.Items,6} {stated.Error,8:F3} {heldOut.Error,8:F3}"));
        }
    }
}
