using NewsArticle.Extraction.Figures.Counts;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"41 people died at the mosque, seven at the church and 38 in a raid": a bare number with a place of its own shares the verb before.</summary>
internal static class GappingRule
{
    private const int Reach = 25;

    /// <summary>What the earlier figure says of the count as well, or null.</summary>
    public static SentenceFigure? Read(Clauses clauses, Count count, SentenceFigure? earlier)
    {
        if (earlier is null || !count.IsBare || count.IsPartitive || !IsItem(clauses.Sentence, count) || count.Tokens.First - earlier.Evidence.End > Reach
            || count.Tokens.First < earlier.Evidence.End)
        {
            return null;
        }

        for (var token = earlier.Evidence.End; token < count.Tokens.First; token++)
        {
            if (clauses.VerbAt(token) is not null || WordSorts.Is(clauses.Sentence[token], WordSort.Subordinator))
            {
                return null;
            }
        }

        var reading = earlier.Reading with { Words = count.Tokens, Rule = $"shared:{earlier.Reading.Rule}", Cost = earlier.Reading.Cost + 2 };
        return new SentenceFigure(count with { Noun = earlier.Count.Noun }, reading);
    }

    private static bool IsItem(Sentence sentence, Count count) =>
        sentence[count.Tokens.First - 1] is "and" or "," && sentence[count.Tokens.End] is "in" or "at" or "near" or "on" or "outside";
}
