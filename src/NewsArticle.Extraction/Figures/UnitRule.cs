using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Figures.Rules;

namespace NewsArticle.Extraction.Figures;

/// <summary>When "a", "one" or "another" counts: people who are killed, wounded, missing or taken, and weapons that act or are shot down.</summary>
internal static class UnitRule
{
    public static bool Allows(Count count, Reading reading)
    {
        // A crowd's arrest is no attack.
        if (reading.Metric == FigureMetric.Captured && count.Is(ObjectClass.Crowd))
        {
            return false;
        }

        if (count.Number.Form is not (NumberForm.Article or NumberForm.One))
        {
            return true;
        }

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

    /// <summary>"a bomb explosion ripped through", "carried out an air strike"; not "an attack killed".</summary>
    private static bool IsActing(Count count, Reading reading) =>
        reading.Rule.StartsWith("subject:", StringComparison.Ordinal) || count.Noun.Name is "air strike" or "strike" or "drone strike";
}
