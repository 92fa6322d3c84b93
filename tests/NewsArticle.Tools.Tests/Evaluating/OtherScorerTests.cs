using NewsArticle.Api.Tests.Support;
using NewsArticle.Tools.Evaluating;
using NewsArticle.Tools.Evaluating.Reports;
using NewsArticle.Tools.Tests.Support;
using NewsArticle.Tools.Training;

namespace NewsArticle.Tools.Tests.Evaluating;

/// <summary>Holds our figures against those of the scorer that comes with the annotated news, digit by digit.</summary>
[Trait("Needs", "shared")]
public sealed class OtherScorerTests : IDisposable
{
    private static readonly (string Code, string Label)[] Kinds =
    [
        ("people", "people by name"), ("people-mentions", "people mentions"), ("places", "places by name"), ("place-mentions", "place mentions"),
        ("organizations", "organizations by name"), ("organization-mentions", "organization mentions"), ("quotes", "quotes"),
        ("figures", "figures metric+value"), ("figure-values", "figures value only"),
    ];

    private static readonly (string Code, string Label)[] Details =
    [
        ("canonical-name", "canonical full name, of matched people"), ("speaker", "quote attribution, of gold"),
        ("speaker-named-there", "speaker named at the quote"), ("speaker-by-pronoun", "speaker by pronoun (silver labels)"),
        ("speaker-of-matched", "quote attribution, of matched"), ("speaker-when-given", "quote attribution, when given"),
        ("geocoding", "geocoding within 161 km, of gold"), ("figure-qualifier", "figure qualifier, of matched"),
        ("figure-object", "figure object, of matched"), ("figure-claimant", "figure claimed by, of matched"),
        ("figure-place", "figure place, of matched"),
    ];

    private readonly TemporaryFolder _folder = new();

    [SkippableTheory]
    [InlineData("gum_news")]
    [InlineData("re3d")]
    [InlineData("meantime")]
    [InlineData("uner_pud")]
    [InlineData("uner_ewt")]
    [InlineData("isaf")]
    [InlineData("figures")]
    public async Task Both_print_the_same_digits(string corpus)
    {
        var (gold, scorer) = (Shared.File($"eval/{corpus}.dev.jsonl"), Shared.File("eval/score.py"));
        Skip.If(gold is null || scorer is null, "There is no ../shared/eval.");
        Skip.IfNot(await CommandLine.HasAsync("python3"), "There is no python3.");
        var predictions = _folder.PathOf("predictions.jsonl");
        (await CommandLine.ToolsAsync("extract", gold, "--output", predictions)).ExitCode.Should().Be(0);

        var theirs = await CommandLine.RunAsync("python3", scorer, gold, predictions);

        Lines(theirs.Output).Should().Equal(await OursAsync(gold, predictions));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The rows of our report in the words of the other one.</summary>
    private static async Task<IReadOnlyList<string>> OursAsync(string gold, string predictions)
    {
        using var output = new StringWriter();
        var report = await Task.Run(() => new Evaluation(EvaluateCommand.ById(new FileInfo(predictions)), Taggers.Shipped).Measure([new FileInfo(gold)]));
        var level = report.Corpora[0].Levels[0];
        var kinds = Kinds.Join(level.Kinds, ours => ours.Code, kind => kind.Kind, (ours, kind) =>
            $"{ours.Label} {Percent.Of(kind.Precision)} {Percent.Of(kind.Recall)} {Percent.Of(kind.F1)} {kind.Found} {kind.Expected}");
        var details = Details.Join(level.Details, ours => ours.Code, detail => detail.Detail, (ours, detail) =>
            $"{ours.Label} {Percent.Of(detail.Share)} ({detail.Right} of {detail.Of})");
        return [.. kinds, .. details];
    }

    /// <summary>The rows that both reports have, with single blanks.</summary>
    private static IEnumerable<string> Lines(string report) => report.Split('\n')
        .Select(line => string.Join(' ', line.Split("   dup ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .Where(line => Kinds.Concat(Details).Any(row => line.StartsWith(row.Label + " ", StringComparison.Ordinal)));
}
