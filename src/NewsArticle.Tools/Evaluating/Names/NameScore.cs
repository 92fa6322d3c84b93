using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating.Names;

/// <summary>Measures people, places or organizations: by name, each once a document, and by their single occurrences.</summary>
/// <param name="kind">What is measured.</param>
/// <param name="level">How two names of this kind are compared.</param>
internal sealed class NameScore(string kind, Func<string?, string> level)
{
    public Tally ByName { get; } = new();

    public Tally Mentions { get; } = new();

    /// <summary>Counts a document; a list that is not annotated is not measured.</summary>
    /// <returns>The gold names, each with the predicted one that was paired with it, or null.</returns>
    public IEnumerable<(AnnotatedName Gold, AnnotatedName? Found)> Add(
        IReadOnlyList<AnnotatedName>? gold,
        IReadOnlyList<AnnotatedName>? predicted,
        IReadOnlyList<int[]>? ignore,
        GoldText text,
        Action<Judgement> judge)
    {
        if (gold is null)
        {
            return [];
        }

        predicted ??= [];
        var ignored = new IgnoredNames(Stretch.All(ignore), text, level);
        var matching = new NameMatching(gold, predicted, level, ignored);
        MentionMatching.Count(Mentions, gold, predicted, ignored);
        Count(matching, judge);
        return gold.Zip(matching.Found);
    }

    private void Count(NameMatching matching, Action<Judgement> judge)
    {
        var found = matching.Found.OfType<AnnotatedName>().ToList();
        ByName.AddGold(found.Count, matching.Found.Count);
        ByName.AddPredictions(found.Count, found.Count + matching.Wrong.Count);
        ByName.AddDuplicates(matching.Duplicates);
        found.ForEach(name => judge(new Judgement(kind, name, true)));
        matching.Wrong.ForEach(name => judge(new Judgement(kind, name, false)));
    }
}
