using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Extraction.Tests.Gazetteer;

public sealed class TownTableTests
{
    private static readonly Town[] Towns =
    [
        new(703448, "Kyiv", "UA", "12", Town.Capital, 2797553, 50.454, 30.524),
        new(3448439, "São Paulo", "BR", "27", Town.RegionSeat, 10021295, -23.548, -46.636),
        new(7626461, "Rock", "US", "", "PPL", 0, -89.999, 180),
    ];

    [Fact]
    public void What_was_written_is_read_again()
    {
        using var file = new MemoryStream();

        TownTable.Of(Towns).Write(file);
        file.Position = 0;
        var table = TownTable.Read(file);

        Enumerable.Range(0, table.Count).Select(index => table[index]).Should().BeEquivalentTo(Towns);
    }

    [Fact]
    public void The_order_of_towns_does_not_change_the_file()
    {
        using MemoryStream one = new(), other = new();

        TownTable.Of(Towns).Write(one);
        TownTable.Of(Towns.Reverse()).Write(other);

        other.ToArray().Should().Equal(one.ToArray());
    }
}
