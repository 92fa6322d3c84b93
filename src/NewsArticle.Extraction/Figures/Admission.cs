using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Figures.Rules;

namespace NewsArticle.Extraction.Figures;

/// <summary>
/// Which readings are figures. "a", "one" and "another" count only people who are killed, wounded, missing or taken, and weapons
/// that act or are shot down; the arrest of a crowd is no attack; who is released is not captured.
/// </summary>
internal static class Admission
{
    public static bool Allows(Clauses clauses, Count count, Reading reading)
    {
        if (reading.Metric == FigureMetric.Captured && (count.Is(ObjectClass.Crowd) || IsReleased(clauses.Sentence, count.Tokens.First)))
        {
            return false;
        }

        return count.Number.Form is not (NumberForm.Article or NumberForm.One) || IsUnit(count, reading);
    }

    private static bool IsUnit(Count count, Reading reading)
    {
        return reading.Metric switch
        {
            FigureMetric.Killed or FigureMetric.Wounded or FigureMetric.Missing or FigureMetric.Captured =>
                count.Is(ObjectClass.People) || count.Is(ObjectClass.Unknown) && reading.Cost == 0,
            FigureMetric.Launched => count.Is(ObjectClass.Projectile),
            FigureMetric.Intercepted => count.Is(ObjectClass.Flying),
            FigureMetric.Struck => count.Is(ObjectClass.Projectile) || count.Is(ObjectClass.Event) && IsActing(count, reading),
            _ => false,
        };
    }

    private static bool IsReleased(Sentence sentence, int first) =>
        sentence[first - 1] is "released" or "freed" or "rescued" or "release" or "free" || sentence[first - 1] == "of" && sentence[first - 2] == "release";

    /// <summary>"a bomb explosion ripped through", "carried out an air strike"; not "an attack killed".</summary>
    private static bool IsActing(Count count, Reading reading) =>
        reading.Rule.StartsWith("subject:", StringComparison.Ordinal) || count.Noun.Name is "air strike" or "strike" or "drone strike";
}
