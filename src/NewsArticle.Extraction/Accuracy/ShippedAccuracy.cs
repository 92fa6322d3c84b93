using System.Reflection;
using System.Text.Json;

namespace NewsArticle.Extraction.Accuracy;

/// <summary>What was measured when this version was made: <c>accuracy.json</c>, written by the command <c>evaluate --json</c>.</summary>
public static class ShippedAccuracy
{
    private static readonly Lazy<AccuracyReport> Shipped = new(Read);

    /// <summary>The report; the same object each time.</summary>
    public static AccuracyReport Report => Shipped.Value;

    private static AccuracyReport Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Accuracy/accuracy.json")
            ?? throw new InvalidOperationException("The accuracy report is not embedded in the extraction library.");
        return JsonSerializer.Deserialize<AccuracyReport>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException("The accuracy report is empty.");
    }
}
