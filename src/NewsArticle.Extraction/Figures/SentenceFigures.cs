using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Rules;

namespace NewsArticle.Extraction.Figures;

/// <summary>Lets every rule read every count of a sentence, and keeps for each count what fits best.</summary>
internal static class SentenceFigures
{
    /// <summary>In the order of preference where two cost the same.</summary>
    private static readonly Func<Clauses, Count, Reading?>[] Rules =
    [
        TollRule.Read,
        NominalRule.Read,
        LeftRule.Read,
        ObjectRule.Read,
        SubjectRule.Read,
        AgentRule.Read,
        SelfCountingRule.Read,
        PresenceRule.Read,
    ];

    /// <param name="clauses">The sentence.</param>
    /// <param name="antecedents">What bare numbers can stand for.</param>
    public static List<SentenceFigure> Read(Clauses clauses, Antecedents antecedents)
    {
        var figures = new List<SentenceFigure>();
        foreach (var count in clauses.Counts)
        {
            if (Figure(clauses, count, figures, antecedents) is { } figure)
            {
                if (SharedVerbRule.Read(clauses, figure.Count, figure.Reading) is { } shared && Admission.Allows(clauses, figure.Count, shared))
                {
                    figures.Add(new SentenceFigure(figure.Count, shared));
                }

                figures.Add(figure);
                if (figure.Whole is null)
                {
                    antecedents.Remember(figure.Count);
                }
            }
        }

        return WithWholes(figures);
    }

    private static SentenceFigure? Figure(Clauses clauses, Count count, List<SentenceFigure> earlier, Antecedents antecedents)
    {
        if (IncludingRule.WholeOf(clauses, count) is { } including && FigureOf(including, earlier) is { } whole)
        {
            var part = Part(count, whole);
            return Admission.Allows(clauses, part.Count, part.Reading) ? part : null;
        }

        return Best(clauses, count) is { } reading && antecedents.Resolve(count, reading.Metric, IsSubject(reading)) is { } resolved && Admission.Allows(clauses, resolved, reading)
            ? new SentenceFigure(resolved, reading)
            : null;
    }

    /// <summary>The latest figure that a count became, or null; figures stand in the order of their counts.</summary>
    private static SentenceFigure? FigureOf(Count count, List<SentenceFigure> figures)
    {
        for (var index = figures.Count - 1; index >= 0 && figures[index].Count.Tokens.First >= count.Tokens.First; index--)
        {
            if (figures[index].Count.Tokens == count.Tokens)
            {
                return figures[index];
            }
        }

        return null;
    }

    private static bool IsSubject(Reading reading) => reading.Rule.StartsWith("subject:", StringComparison.Ordinal);

    private static Reading? Best(Clauses clauses, Count count)
    {
        Reading? best = null;
        foreach (var rule in Rules)
        {
            if (rule(clauses, count) is { } reading && (best is null || reading.Cost < best.Cost))
            {
                best = reading;
            }
        }

        return best;
    }

    /// <summary>"including two soldiers": what is said of the whole is said of the part.</summary>
    private static SentenceFigure Part(Count count, SentenceFigure whole)
    {
        var noun = count.IsBare ? whole.Count.Noun : count.Noun;
        var widest = whole.Whole ?? whole;
        var reading = new Reading(whole.Reading.Metric, count.Tokens, $"including:{widest.Reading.Rule}", whole.Reading.Cost);
        return new SentenceFigure(count with { Noun = noun }, reading) { Whole = widest };
    }

    /// <summary>"30 of at least 35 drones were shot down": 35 were launched, whatever else is said of them, and the 30 are part of them.</summary>
    private static List<SentenceFigure> WithWholes(List<SentenceFigure> figures)
    {
        var all = new List<SentenceFigure>(figures.Count);
        SentenceFigure? launched = null;
        foreach (var figure in figures)
        {
            if (figure.Count.Whole is { } whole && whole.Is(ObjectClass.Projectile | ObjectClass.Attacker))
            {
                var reading = new Reading(FigureMetric.Launched, figure.Evidence, $"whole:{figure.Reading.Rule}", figure.Reading.Cost);
                Add(launched?.Count.Tokens == whole.Tokens ? null : launched);
                launched = new SentenceFigure(whole, reading);
                all.Add(figure with { Whole = launched });
            }
            else if (launched?.Count.Tokens != figure.Count.Tokens)
            {
                Add(launched);
                launched = null;
                all.Add(figure);
            }
        }

        Add(launched);
        return all;

        void Add(SentenceFigure? larger)
        {
            if (larger is not null)
            {
                all.Add(larger);
            }
        }
    }
}
