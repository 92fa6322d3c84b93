using System.Globalization;

namespace NewsArticle.Extraction.Tests.Cases;

/// <summary>Findings in the words of the case files.</summary>
internal static class Describe
{
    public static CaseLine Person(PersonFinding person) =>
        new($"person {person.Name}", [Also(person), $"role {person.Role ?? "none"}"]);

    public static CaseLine Place(PlaceFinding place) =>
        new($"place {place.Name}", [Also(place), $"country {place.Country ?? "none"}", $"kind {Wire(place.Kind)}"]);

    public static CaseLine Organization(OrganizationFinding organization) => new($"organization {organization.Name}", [Also(organization)]);

    public static CaseLine Quote(QuoteFinding quote)
    {
        var kind = quote.Kind == QuoteKind.Direct ? "quote" : Wire(quote.Kind);
        var speaker = quote.Speaker?.Name ?? $"[{Wire(quote.SpeakerReason!.Value)}]";
        return new CaseLine($"{kind} {speaker}: {quote.Text}", []);
    }

    public static CaseLine Figure(FigureFinding figure) => new(
        $"{Wire(figure.Metric)} {Wire(figure.Qualifier)} {Number(figure)} {figure.Object}",
        [
            $"by {figure.ClaimedBy?.Name ?? "nobody"}",
            $"in {figure.Place?.Name ?? "nowhere"}",
            $"with {figure.Weapon ?? "nothing"}",
            $"of {(figure.PartOf is { } whole ? Number(whole) : "nothing")}",
            string.Create(CultureInfo.InvariantCulture, $"ratio {figure.Ratio}"),
            string.Create(CultureInfo.InvariantCulture, $"corrects {figure.PreviousValue ?? figure.Corrects?.Value}"),
        ]);

    private static string Also(EntityFinding entity) => $"also {string.Join(", ", entity.Aliases)}";

    private static string Number(FigureFinding figure) => figure.ValueMax is { } upper
        ? string.Create(CultureInfo.InvariantCulture, $"{figure.Value}-{upper}")
        : figure.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>"AtLeast" as the service writes it: "at-least".</summary>
    private static string Wire<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, index) =>
            (index > 0 && char.IsUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));
}
