using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Figures;
using NewsArticle.Tools.Evaluating.Names;
using NewsArticle.Tools.Evaluating.Quotes;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating;

/// <summary>Measures predictions against gold, document by document. Counts are summed over all documents before they are divided.</summary>
internal sealed class Score
{
    public int Documents { get; private set; }

    public int WithoutPrediction { get; private set; }

    public NameScore People { get; } = new("people", Comparable.Person);

    public NameScore Places { get; } = new("places", Comparable.Named);

    public NameScore Organizations { get; } = new("organizations", Comparable.Named);

    /// <summary>Of the people found whose full name has two words or more, those that were given in full.</summary>
    public Share CanonicalName { get; } = new();

    public Geocoding Geocoding { get; } = new();

    public QuoteScore Quotes { get; } = new();

    public IndirectScore IndirectQuotes { get; } = new();

    public FigureScore Figures { get; } = new();

    /// <summary>Stretches that lie in the text and say what they are said to.</summary>
    public Share Spans { get; } = new();

    /// <summary>Every item found that the gold can judge.</summary>
    public List<Judgement> Judgements { get; } = [];

    /// <param name="gold">The document; its text must be there.</param>
    /// <param name="predicted">What was found in it, or null.</param>
    public void Add(AnnotatedDocument gold, AnnotatedDocument? predicted)
    {
        Documents++;
        WithoutPrediction += predicted is null ? 1 : 0;
        predicted ??= new AnnotatedDocument { Id = gold.Id };
        var text = new GoldText(gold.Text!);
        Action<Judgement> judge = judgement => Judgements.Add(judgement with { Document = gold.Id });

        AddNames(gold, predicted, text, judge);
        if (gold.Quotes is not null)
        {
            Quotes.Add(gold, predicted, text, judge);
        }

        if (gold.IndirectQuotes is not null)
        {
            IndirectQuotes.Add(gold, predicted, text, judge);
        }

        if (gold.Figures is not null)
        {
            Figures.Add(gold, predicted, judge);
        }

        SpanCheck.Add(Spans, predicted, text);
    }

    private void AddNames(AnnotatedDocument gold, AnnotatedDocument predicted, GoldText text, Action<Judgement> judge)
    {
        foreach (var (person, found) in People.Add(gold.People, predicted.People, gold.Ignore?.People, text, judge))
        {
            var full = Comparable.Person(person.Name);
            if (found is not null && full.Contains(' ', StringComparison.Ordinal))
            {
                CanonicalName.Add(Comparable.Person(found.Name) == full);
            }
        }

        foreach (var (place, found) in Places.Add(gold.Places, predicted.Places, gold.Ignore?.Places, text, judge))
        {
            Geocoding.Add(place, found);
        }

        Organizations.Add(gold.Organizations, predicted.Organizations, gold.Ignore?.Organizations, text, judge);
    }
}
