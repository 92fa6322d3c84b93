using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NewsArticle.Extraction;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating;

namespace NewsArticle.Tools.Measuring;

/// <summary>
/// <c>speed</c>: how fast the whole of extraction is on one core, as words a second, as a ratio to a pass that only counts words in the
/// same run, and as the cost of crafted text beside news. Medians of interleaved rounds, for machines are shared.
/// </summary>
internal static class SpeedCommand
{
    private const int Rounds = 7;

    /// <summary>Passes before the first round, in which the runtime compiles what is used most once more.</summary>
    private const int WarmUp = 10;

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Documents as JSON Lines; only their text is read.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("speed", "Measures the speed of extraction on one core.") { files };
        command.SetAction(result => Run(result.GetRequiredValue(files)));
        return command;
    }

    private static void Run(FileInfo[] files)
    {
        var articles = files.SelectMany(file => Corpus.Read(file)).Select(document => new CodePointText(document.Text!).Paragraphs).ToArray();
        var first = Time(() => ArticleExtractor.Extract(new ArticleText(articles[0])));
        Console.WriteLine(Line($"first article, from a cold start: {first.TotalMilliseconds:0} ms"));

        var words = articles.Sum(paragraphs => paragraphs.Sum(WordCount.Of));
        var characters = articles.Sum(paragraphs => paragraphs.Sum(paragraph => (long)paragraph.Length));
        var (news, reference) = Measure(
            () => articles.Sum(article => ArticleExtractor.Extract(new ArticleText(article)).People.Count),
            () => articles.Sum(article => article.Sum(WordCount.Of)));
        Console.WriteLine(Line($"news: {words / news:#,0} words a second on one core ({words:#,0} words; {news / reference:0} times as long as counting them)"));
        Console.WriteLine(Line($"memory: {GC.GetTotalMemory(forceFullCollection: true) >> 20} MiB of objects, {Environment.WorkingSet >> 20} MiB in all"));

        foreach (var (name, text) in CraftedText.All)
        {
            var took = Time(() => ArticleExtractor.Extract(new ArticleText(text))).TotalSeconds;
            Console.WriteLine(Line($"crafted, {name}: {took / text.Sum(paragraph => (long)paragraph.Length) / (news / characters):0.00} times as long a character as news"));
        }
    }

    private static (double Work, double Reference) Measure(Func<int> work, Func<int> reference)
    {
        for (var pass = 0; pass < WarmUp; pass++)
        {
            work();
        }

        var rounds = Enumerable.Range(0, Rounds).Select(_ => (Work: Time(work).TotalSeconds, Reference: Time(reference).TotalSeconds)).ToArray();
        return (Median(rounds.Select(round => round.Work)), Median(rounds.Select(round => round.Reference)));
    }

    private static TimeSpan Time<T>(Func<T> action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
