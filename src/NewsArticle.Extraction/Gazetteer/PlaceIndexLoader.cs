using System.Reflection;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Reads the tables and puts every place under each of its names.</summary>
internal sealed class PlaceIndexLoader
{
    private const string TownFile = "Gazetteer/towns.bin.br";

    private readonly TownTable _towns = ReadTowns();
    private readonly NamedPlace[] _written = [.. PlaceTables.All()];
    private readonly Dictionary<int, string> _townNames = [];
    private readonly NameTable _names;
    private readonly NameTable _variants;
    private readonly NameTable _abbreviations = new(128);

    private PlaceIndexLoader()
    {
        _names = new NameTable(_towns.Count + 4 * _written.Length);
        _variants = new NameTable(_towns.Count);
    }

    public static PlaceIndex Load() => new PlaceIndexLoader().Build();

    private PlaceIndex Build()
    {
        AddWritten();
        AddTowns();
        AddOtherTownNames();
        var capitals = CountryTable.Rows
            .Select(country => LargestTown(NameKey.Of(country.Capital), country.Code))
            .OfType<int>()
            .ToHashSet();

        var places = new PlaceCatalogue([.. _written.Select(place => place.Entry)], _towns, _townNames, capitals);
        return new PlaceIndex(places, _names, _variants, _abbreviations, WordList.Set("Gazetteer/ordinary-words.txt"));
    }

    private void AddWritten()
    {
        for (var place = 0; place < _written.Length; place++)
        {
            foreach (var name in _written[place].Names)
            {
                AddName(name, place);
            }

            foreach (var abbreviation in _written[place].Abbreviations)
            {
                _abbreviations.Add(NameKey.Of(abbreviation), place);
            }
        }
    }

    private void AddTowns()
    {
        for (var town = 0; town < _towns.Count; town++)
        {
            var key = NameKey.Of(_towns.Name(town));
            _names.Add(key, _written.Length + town);
            _variants.Add(SpellingVariants.OfTown(key, _towns.Country(town)), _written.Length + town);
        }
    }

    private void AddOtherTownNames()
    {
        foreach (var (country, name, others) in TownNames.Rows)
        {
            if (LargestTown(NameKey.Of(name), country) is not { } town)
            {
                continue;
            }

            foreach (var other in others)
            {
                AddName(other.TrimStart('='), _written.Length + town);
                if (other[0] == '=')
                {
                    _townNames[town] = other[1..];
                }
            }
        }
    }

    private void AddName(string name, int place)
    {
        var acronym = Acronym.Of(name);
        _names.Add(acronym.Length > 0 ? acronym : NameKey.Of(name), place);
    }

    private int? LargestTown(string key, string country)
    {
        int? largest = null;
        foreach (var place in _names[key])
        {
            var town = place - _written.Length;
            if (town >= 0 && _towns.Country(town) == country
                && (largest is null || _towns.Population(town) > _towns.Population(largest.Value)))
            {
                largest = town;
            }
        }

        return largest;
    }

    private static TownTable ReadTowns()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(TownFile)
            ?? throw new InvalidOperationException($"The town table '{TownFile}' is not embedded in the extraction library.");
        return TownTable.Read(stream);
    }
}
