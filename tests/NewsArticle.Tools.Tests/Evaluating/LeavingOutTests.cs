using NewsArticle.Extraction.Accuracy;
using NewsArticle.Tools.Evaluating.Reports;
using NewsArticle.Tools.Tests.Support;

namespace NewsArticle.Tools.Tests.Evaluating;

/// <summary>What the table of each part's share stands on: <c>evaluate --without</c>, and the sums over sets.</summary>
public sealed class LeavingOutTests
{
    [Fact]
    public async Task Leaving_out_asks_for_the_files_to_train_without_it()
    {
        var run = await CommandLine.ToolsAsync("evaluate", "gold.jsonl", "--without", "rules");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("--without needs --trained-on");
    }

    [Fact]
    public async Task What_cannot_be_left_out_is_refused()
    {
        var run = await CommandLine.ToolsAsync("evaluate", "gold.jsonl", "--trained-on", "text.conll", "--without", "all");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("word-classes");
    }

    [Fact]
    public void Names_of_several_sets_are_counted_before_they_are_divided()
    {
        var sums = Together.Of([Set(("people", 1, 10), ("places", 3, 4)), Set(("people", 9, 10), ("quotes", 0, 5))]).ToDictionary(sum => sum.Kind, sum => sum.Tally);

        sums["people"].F1.Should().Be(0.5);
        sums["all names"].Should().BeEquivalentTo(new { RightPredictions = 13, Predictions = 24, FoundGold = 13, Gold = 24 });
    }

    private static LevelAccuracy Set(params (string Kind, int Right, int Of)[] kinds) => new()
    {
        Level = "balanced",
        Kinds = [.. kinds.Select(kind => new KindAccuracy
        {
            Kind = kind.Kind,
            Precision = (double)kind.Right / kind.Of,
            Recall = (double)kind.Right / kind.Of,
            F1 = (double)kind.Right / kind.Of,
            Found = kind.Of,
            Expected = kind.Of,
        })],
        Details = [],
        MedianKilometresOff = null,
        FalseFiguresPerArticle = null,
    };
}
