using Microsoft.Net.Http.Headers;

namespace NewsArticle.Api.Formats;

/// <summary>Chooses the format of an answer.</summary>
internal static class Negotiation
{
    /// <summary>The name of the query parameter that chooses; it goes before <c>Accept</c>.</summary>
    public const string Parameter = "format";

    /// <summary>
    /// The format that the request wants most: by quality, then the one it names more exactly, then the one it names first, then the one
    /// served first. Null where it allows none.
    /// </summary>
    public static Format? Choose(HttpRequest request, IReadOnlyList<Format> served)
    {
        if (request.Query.TryGetValue(Parameter, out var name))
        {
            return served.FirstOrDefault(format => format.Name == name);
        }

        // What cannot be read says nothing.
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count is 0
            ? served[0]
            : served
                .Select(format => (Format: format, Wish: WishFor(format, accepted)))
                .Where(candidate => candidate.Wish?.Quality > 0)
                .OrderByDescending(candidate => candidate.Wish!.Value.Quality)
                .ThenByDescending(candidate => candidate.Wish!.Value.Exactness)
                .ThenBy(candidate => candidate.Wish!.Value.Position)
                .Select(candidate => candidate.Format)
                .FirstOrDefault();
    }

    /// <summary>What the most exact range that a format is in says of it (RFC 9110, section 12.5.1).</summary>
    private static (double Quality, int Exactness, int Position)? WishFor(Format format, IList<MediaTypeHeaderValue> accepted) => accepted
        .Select((range, position) => (Quality: range.Quality ?? 1, Exactness: ExactnessOf(range, format), Position: position))
        .Where(wish => wish.Exactness > 0)
        .OrderByDescending(wish => wish.Exactness)
        .Select(wish => ((double, int, int)?)wish)
        .FirstOrDefault();

    /// <summary>How exactly a range names a format; 0 where it does not.</summary>
    private static int ExactnessOf(MediaTypeHeaderValue range, Format format)
    {
        if (range.MatchesAllTypes)
        {
            return 1;
        }

        if (range.MatchesAllSubTypes)
        {
            return format.MediaType.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        }

        if (!range.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var profile = range.Parameters.FirstOrDefault(parameter => parameter.Name.Equals("profile", StringComparison.OrdinalIgnoreCase));
        if (profile is null || format.Profile is null)
        {
            return 3;
        }

        return HeaderUtilities.RemoveQuotes(profile.Value).Equals(format.Profile, StringComparison.Ordinal) ? 4 : 0;
    }
}
