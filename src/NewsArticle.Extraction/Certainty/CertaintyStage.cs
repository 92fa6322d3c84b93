namespace NewsArticle.Extraction.Certainty;

/// <summary>
/// The last stage: says of every finding how sure it is and at which level it is kept. What a finding refers to is kept wherever it is:
/// the speaker of a quote, the claimant and the place of a figure, the whole of a part.
/// </summary>
internal static class CertaintyStage
{
    public static void Settle(ArticleFindings findings)
    {
        foreach (var finding in All(findings))
        {
            finding.Calibrate(Calibration.Of(finding));
        }

        SetLevels(findings);
    }

    /// <summary>Says at which level each finding is kept, by how sure it is.</summary>
    internal static void SetLevels(ArticleFindings findings)
    {
        foreach (var finding in All(findings))
        {
            finding.Level = Thresholds.LevelOf(finding);
        }

        KeepOthersOf(findings.Figures);
        foreach (var figure in findings.Figures)
        {
            Keep(figure.ClaimedBy?.Entity, figure.Level);
            Keep(figure.Place, figure.Level);
        }

        foreach (var quote in findings.Quotes)
        {
            Keep(quote.Speaker?.Entity, quote.Level);
        }
    }

    /// <summary>Keeps the figures that figures refer to, and those that they refer to in turn.</summary>
    private static void KeepOthersOf(IReadOnlyList<FigureFinding> figures)
    {
        var open = new Stack<FigureFinding>(figures);
        while (open.TryPop(out var figure))
        {
            foreach (var other in new[] { figure.PartOf, figure.Corrects })
            {
                if (Keep(other, figure.Level))
                {
                    open.Push(other!);
                }
            }
        }
    }

    /// <summary>Keeps a finding at a level; false where it was kept at that level before.</summary>
    private static bool Keep(Finding? finding, PrecisionLevel level)
    {
        if (finding is null || finding.Level <= level)
        {
            return false;
        }

        finding.Level = level;
        return true;
    }

    private static IEnumerable<Finding> All(ArticleFindings findings) =>
        [.. findings.People, .. findings.Places, .. findings.Organizations, .. findings.Quotes, .. findings.Figures];
}
