using System.Globalization;

namespace NewsArticle.Tools.Evaluating.Reports;

/// <summary>Writes shares in percent to one decimal, ties to the even digit, as other scorers print them.</summary>
internal static class Percent
{
    public static string Of(double? share) => share is { } value ? Number(100 * value) : "-";

    private static string Number(double percent)
    {
        // The format rounds ties up. A double is a tie only at .25 and .75, and .75 goes up either way.
        var isTie = Math.Floor(percent * 4) is var quarters && quarters == percent * 4 && quarters % 4 is 1;
        return isTie
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(percent)}.2")
            : percent.ToString("F1", CultureInfo.InvariantCulture);
    }
}
