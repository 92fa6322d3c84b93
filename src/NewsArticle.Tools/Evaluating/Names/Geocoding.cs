using System.Collections.Frozen;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating.Names;

/// <summary>How many of the gold places with coordinates were found by name and put within 161 km (100 miles).</summary>
internal sealed class Geocoding
{
    private const double Limit = 161;

    private static readonly FrozenSet<string> Countries = WordTable.Set("countries.txt");

    public Share OfGold { get; } = new();

    public Share WhenGiven { get; } = new();

    /// <summary>Without countries, whose one point is a convention.</summary>
    public Share TownsOfGold { get; } = new();

    public Share TownsWhenGiven { get; } = new();

    /// <summary>Kilometres, of all places that were given coordinates.</summary>
    public List<double> Errors { get; } = [];

    public double? MedianError => Errors.Count is 0 ? null : Errors.Order().ElementAt(Errors.Count / 2);

    public void Add(AnnotatedName gold, AnnotatedName? found)
    {
        if (gold.Lat is null || gold.Lon is null)
        {
            return;
        }

        var error = Distance.Between(gold, found);
        Add(OfGold, WhenGiven, error);
        if (!IsCountry(gold))
        {
            Add(TownsOfGold, TownsWhenGiven, error);
        }

        if (error is { } kilometres)
        {
            Errors.Add(kilometres);
        }
    }

    private static void Add(Share ofGold, Share whenGiven, double? error)
    {
        ofGold.Add(error <= Limit);
        if (error is not null)
        {
            whenGiven.Add(error <= Limit);
        }
    }

    private static bool IsCountry(AnnotatedName gold) =>
        Countries.Contains(Comparable.Named(gold.Name)) || (gold.Aliases ?? []).Any(alias => Countries.Contains(Comparable.Named(alias)));
}
