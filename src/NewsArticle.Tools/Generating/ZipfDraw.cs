namespace NewsArticle.Tools.Generating;

/// <summary>
/// Draws ranks as words and names come in real text: the one of rank r in proportion to 1/r, so that a few come all the time and most hardly ever.
/// </summary>
internal sealed class ZipfDraw
{
    /// <summary>The sum of the weights up to each rank.</summary>
    private readonly double[] _sums;

    /// <param name="count">How many ranks there are.</param>
    /// <param name="head">How much flatter the first ranks are: the weight of rank r is 1 / (r + head).</param>
    public ZipfDraw(int count, int head = 0)
    {
        _sums = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
        {
            sum += 1.0 / (rank + 1 + head);
            _sums[rank] = sum;
        }
    }

    /// <summary>A rank from 0, the most frequent one.</summary>
    public int Next(Random random)
    {
        var place = Array.BinarySearch(_sums, random.NextDouble() * _sums[^1]);
        return Math.Min(place < 0 ? ~place : place, _sums.Length - 1);
    }
}
