using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Figures.Rules;

namespace NewsArticle.Extraction.Figures;

/// <summary>Lets every rule read every count of a sentence, and keeps for each count what fits best.</summary>
internal static class SentenceFigures
{
    /// <summary>In the order of preference where two cost the same.</summary>
    private static readonly Func<Clauses, Count, Reading?>[] Rules =
    [
        TollRule.Read,
        HarmedRule.Read,
        NominalRule.Read,
        LeftRule.Read,
        ObjectRule.Read,
        SubjectRule.Read,
        AgentRule.Read,
        SelfCountingRule.Read,
        WithRule.Read,
        EventAtRule.Read,
        PresenceRule.Read,
        AdjectiveRule.Read,
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
                    antecedents.Remember(figure.Count, figure.Reading.Metric);
                }
            }
        }

        return WithWholes(figures);
    }

    private static SentenceFigure? Figure(Clauses clauses, Count count, List<SentenceFigure> earlier, Antecedents antecedents)
    {
        if (IncludingRule.WholeOf(clauses, count) is { } including && FigureOf(including, earlier) is { } whole && !StartsClause(clauses, count, whole))
        {
            var part = Part(count, whole);
            return Admission.Allows(clauses, part.Count, part.Reading) ? part : null;
        }

        if (count.Number.Ratio is not null)
        {
            return null;
        }

        var best = Best(clauses, count);
        if ((best is null || IsFarFetched(best)) && GappingRule.Read(clauses, count, earlier.Count > 0 ? earlier[^1] : null) is { } gapped)
        {
            return gapped;
        }

        if (best is not { } reading)
        {
            return TotalRule.Read(clauses, count, antecedents.Counted);
        }

        return antecedents.Resolve(count, reading.Metric, IsSubject(reading)) is { } resolved && Admission.Allows(clauses, resolved, reading)
            ? new SentenceFigure(resolved, reading)
            : null;
    }

    /// <summary>Whether a reading rests on another item's verb, or on "in hospital", which may be where somebody died.</summary>
    private static bool IsFarFetched(Reading reading) => reading.Cost >= Reading.Coordination || reading.Rule.StartsWith("subject:in-", StringComparison.Ordinal);

    /// <summary>"12 were killed, including three siblings, and more than 60 were injured": the last number has a verb of its own.</summary>
    private static bool StartsClause(Clauses clauses, Count count, SentenceFigure whole) =>
        whole.Reading.Words.End <= count.Tokens.First && clauses.Sentence[count.Tokens.First - 1] == "and"
        && clauses.VerbAt(count.Tokens.End) is { Entries.Count: > 0, Voice: var voice }
        && (voice != Voice.Either || count.IsBare) && voice != Voice.Gerund;

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
        return new SentenceFigure(count with { Noun = noun, Number = Sized(count.Number, whole.Count.Number) }, reading) { Whole = widest };
    }

    /// <summary>"half of them": a share of the whole that it is said of, exact where it comes out even.</summary>
    private static NumberExpression Sized(NumberExpression number, NumberExpression whole)
    {
        if (number.Ratio is not { } ratio)
        {
            return number;
        }

        var value = whole.Amount.Value * ratio;
        var nearest = Math.Max((long)Math.Round(value), 1);
        var isEven = Math.Abs(value - nearest) < 0.01;
        return number with { Amount = new Amount(nearest, null, isEven ? whole.Amount.Qualifier : FigureQualifier.About) };
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
