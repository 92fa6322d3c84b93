using System.Reflection;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Reads the tables and puts every hand-written place under each of its names; the place table brings its own names.</summary>
internal sealed class PlaceIndexLoader
{
    private const string TableFile = "Gazetteer/places.bin";
    private const int NamesPerWrittenPlace = 4;

    private readonly PlaceTable _table;
    private readonly NamedPlace[] _written;
    private readonly Dictionary<int, string> _shownNames = [];
    private readonly NameTable _names;
    private readonly NameTable _abbreviations = new(128);

    private PlaceIndexLoader()
    {
        var table = Task.Run(ReadTable);
        _written = [.. PlaceTables.All()];
        _names = new NameTable(NamesPerWrittenPlace * _written.Length);
        AddWritten();
        _table = table.GetAwaiter().GetResult();
    }

    public static PlaceIndex Load() => new PlaceIndexLoader().Build();

    private PlaceIndex Build()
    {
        AddOtherTownNames();
        var capitals = CountryTable.Rows
            .Select(country => LargestTown(NameKey.Of(country.Capital), country.Code))
            .OfType<int>()
            .ToHashSet();

        var places = new PlaceCatalogue([.. _written.Select(place => place.Entry)], _table, _shownNames, capitals);
        return new PlaceIndex(new PlaceLookup(places, _names, _abbreviations), WordList.Set("Gazetteer/ordinary-words.txt"));
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
                    _shownNames[town] = other[1..];
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
        var (first, count) = _table.Names.Search(key);
        for (var name = first; name < first + count; name++)
        {
            var place = _table.Names.PlaceAt(name);
            if (_table.RankOf(place) <= PlaceRank.Capital && _table.CountryOf(place) == country
                && (largest is null || _table.PopulationOf(place) > _table.PopulationOf(largest.Value)))
            {
                largest = place;
            }
        }

        return largest;
    }

    private static PlaceTable ReadTable()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(TableFile)
            ?? throw new InvalidOperationException($"The place table '{TableFile}' is not embedded in the extraction library.");
        return PlaceTable.Read(stream);
    }
}
