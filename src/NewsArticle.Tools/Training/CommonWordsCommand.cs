using System.CommandLine;

namespace NewsArticle.Tools.Training;

/// <summary><c>common-words</c>: lists the words of tagged text that are written small more often than with a capital inside a sentence.</summary>
internal static class CommonWordsCommand
{
    private const int LeastCount = 3;

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Tagged text, one \"token TAB tag\" a line.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo>("--output") { Description = "Where to write the list.", Required = true };
        var command = new Command("common-words", "Lists the ordinary words of tagged text.") { files, output };
        command.SetAction(result => Run(result.GetRequiredValue(files), result.GetRequiredValue(output)));
        return command;
    }

    private static void Run(FileInfo[] files, FileInfo output)
    {
        var balance = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in files.SelectMany(file => InsideSentences(file.FullName)))
        {
            var lower = word.ToLowerInvariant();
            balance[lower] = balance.GetValueOrDefault(lower) + (char.IsUpper(word[0]) ? -2 : 1);
        }

        using var writer = output.CreateText();
        writer.NewLine = "\n";
        writer.WriteLine("# Words written small in news (three times or more, and twice as often as with a capital). Made by the command");
        writer.WriteLine("# `common-words` from the training text of the name tagger; Names/Tagging/MODEL.md names its sources and licences.");
        foreach (var word in balance.Where(word => word.Value >= LeastCount).Select(word => word.Key).Order(StringComparer.Ordinal))
        {
            writer.WriteLine(word);
        }
    }

    /// <summary>The words of letters alone that do not open a sentence.</summary>
    private static IEnumerable<string> InsideSentences(string path)
    {
        var opens = true;
        foreach (var line in File.ReadLines(path))
        {
            var word = line.Split('\t')[0];
            if (!opens && word.Length > 0 && word.All(char.IsLetter))
            {
                yield return word;
            }

            opens = word.Length == 0 || opens && !char.IsLetter(word[0]);
        }
    }
}
