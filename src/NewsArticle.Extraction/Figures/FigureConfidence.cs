using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Figures.Rules;

namespace NewsArticle.Extraction.Figures;

/// <summary>How sure a figure is, and why.</summary>
internal static class FigureConfidence
{
    /// <summary>Beyond this cost, verb and count share a sentence rather than a phrase.</summary>
    private const int Far = 3;

    /// <summary>From what development texts showed of the rules: less for what is far from its verb, and for nouns that no table knows.</summary>
    public static double Of(SentenceFigure figure)
    {
        var confidence = 0.96 - 0.01 * Math.Min(figure.Reading.Cost, 20);
        return Math.Round(figure.Count.Is(ObjectClass.Unknown) ? confidence - 0.15 : confidence, 2);
    }

    /// <summary>Codes, strongest first.</summary>
    public static IReadOnlyList<string> ReasonsOf(SentenceFigure figure)
    {
        var reasons = new List<string>();
        AddIf(figure.Count.Is(ObjectClass.Unknown), "unknown-noun");
        AddIf(figure.Reading.Cost == 0, "beside-verb");
        AddIf(figure.Reading.Cost >= Reading.Coordination, "list-item");
        AddIf(figure.Reading.Cost is > Far and < Reading.Coordination, "far-from-verb");
        AddIf(figure.Whole is not null, "part-of-whole");
        AddIf(figure.Reading.Previous is not null, "replaces-number");
        AddIf(figure.Reading.IsTotal, "total");
        AddIf(figure.Count.Number.Form is NumberForm.Article or NumberForm.One, "single");
        AddIf(figure.Count.Number.Amount.Qualifier == FigureQualifier.Vague, "vague-number");
        return reasons;

        void AddIf(bool applies, string code)
        {
            if (applies)
            {
                reasons.Add(code);
            }
        }
    }
}
