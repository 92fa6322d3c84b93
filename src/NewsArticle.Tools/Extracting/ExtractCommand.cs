using System.CommandLine;
using NewsArticle.Extraction;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Extracting;

/// <summary><c>extract</c>: text in, JSON Lines out.</summary>
internal static class ExtractCommand
{
    private const string StandardOutput = "-";

    public static Command Create()
    {
        var inputs = new Argument<FileInfo[]>("in")
        {
            Description = "Files of plain text, cut as the service cuts them, and JSON Lines (.jsonl) whose text is taken as it is.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output") { Description = "The file to write; - is standard output.", DefaultValueFactory = _ => StandardOutput };
        var jobs = new Option<int>("--jobs") { Description = "How many texts to work on at once; the output is the same.", DefaultValueFactory = _ => 1 };
        jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--jobs must be 1 or more.");
            }
        });
        var precision = new Option<PrecisionLevel>("--precision")
        {
            Description = "What to keep: strict, balanced or wide; fewer errors or fewer gaps.",
            DefaultValueFactory = _ => PrecisionLevel.Balanced,
        };
        precision.AcceptOnlyFromAmong([.. Enum.GetValues<PrecisionLevel>().Select(Spelling.Of)]);
        var goldNames = new Option<bool>("--gold-names")
        {
            Description = "Take people, places and organizations from the input, so that quotes and figures are measured alone.",
        };
        var command = new Command("extract", "Extracts people, places, organizations, quotes and attack figures, as JSON Lines.")
        {
            inputs, output, precision, jobs, goldNames,
        };
        command.SetAction(arguments => Run(
            arguments.GetRequiredValue(inputs),
            arguments.GetRequiredValue(output),
            arguments.GetRequiredValue(jobs),
            arguments.GetRequiredValue(precision),
            arguments.GetValue(goldNames)));
        return command;
    }

    private static int Run(FileInfo[] files, string output, int jobs, PrecisionLevel precision, bool goldNames)
    {
        var inputs = goldNames ? Input.Of<AnnotatedDocument>(files) : Input.Of<TextDocument>(files);
        using var stream = output == StandardOutput ? Console.OpenStandardOutput() : File.Create(output);
        using var writer = JsonLines.Writer(stream);
        var failures = 0;
        foreach (var (input, found) in OrderedWork.Map(inputs, jobs, input => (input, Extract(input, precision, goldNames))))
        {
            if (found is null)
            {
                failures++;
                Console.Error.WriteLine($"{input.Origin}: {input.Error}");
            }
            else
            {
                JsonLines.Write(writer, found);
            }
        }

        return failures is 0 ? 0 : 1;
    }

    private static AnnotatedDocument? Extract(Input input, PrecisionLevel precision, bool goldNames) => input.Error is not null
        ? null
        : Extractor.Extract(input.Document!, goldNames ? input.Document as AnnotatedDocument : null).At(precision).ToDocument();
}
