using System.Globalization;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Support;

/// <summary>
/// How much the tests of the catalogue do: a little with every change, and all of it where NEWSARTICLE_FULL is 1, as the command
/// <c>faults</c> of the tools sets it. NEWSARTICLE_SEED gives other luck.
/// </summary>
internal static class Scale
{
    /// <summary>Marks a test by its number in the catalogue: <c>[Trait(Scale.Catalogue, "14")]</c>.</summary>
    public const string Catalogue = "Catalogue";

    private const int UsualSeed = 1;

    public static bool IsFull => Environment.GetEnvironmentVariable("NEWSARTICLE_FULL") is "1";

    public static int Of(int little, int full) => IsFull ? full : little;

    public static Random NewRandom() =>
        new(int.TryParse(Environment.GetEnvironmentVariable("NEWSARTICLE_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : UsualSeed);

    /// <summary>Says what was done, for the table of the command <c>faults</c>.</summary>
    public static void Counted(this ITestOutputHelper output, FormattableString counts) =>
        output.WriteLine("Counted: " + counts.ToString(CultureInfo.InvariantCulture));
}
