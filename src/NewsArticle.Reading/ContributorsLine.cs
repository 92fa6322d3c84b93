namespace NewsArticle.Reading;

/// <summary>
/// Reads the line that credits further reporters: "A, B and C contributed reporting.", "Additional reporting by A in Kyiv.",
/// "(Reporting by A; Editing by B)".
/// </summary>
internal static class ContributorsLine
{
    private const int MaxLength = 600;
    private const int MaxNameLength = 60;

    private static readonly string[] Endings =
    [
        " contributed reporting", " contributed research", " contributed to this report", " contributed to this article",
        " contributed to this story", " contributed additional reporting", " contributed to reporting",
    ];

    private static readonly string[] Openings =
    [
        "Reporting was contributed by ", "Additional reporting by ", "Additional reporting from ", "Reporting by ", "With reporting by ",
        "Writing by ", "Written by ",
    ];

    private static readonly string[] EditorOpenings = ["Editing by ", "Edited by "];

    private static readonly string[] Professions = ["writers ", "writer ", "reporters ", "reporter ", "journalists ", "journalist "];

    /// <summary>Reads a line.</summary>
    /// <param name="names">The reporters in order; editors are not among them.</param>
    /// <returns>Whether it is such a line.</returns>
    public static bool TryRead(string line, out List<string> names)
    {
        names = [];
        if (line.Length > MaxLength)
        {
            return false;
        }

        var credit = line.Trim('(', ')', '[', ']', ' ', '.', '*', '—', '–', '-');
        return ReadEnding(credit, names) || ReadOpenings(credit, names);
    }

    private static bool ReadEnding(string credit, List<string> names)
    {
        var ending = Array.Find(Endings, ending => credit.Contains(ending, StringComparison.OrdinalIgnoreCase));
        if (ending is null)
        {
            return false;
        }

        var people = credit[..credit.IndexOf(ending, StringComparison.OrdinalIgnoreCase)];
        if (people.EndsWith(" also", StringComparison.Ordinal))
        {
            people = people[..^" also".Length];
        }

        var profession = Professions.Select(word => (Word: word, At: people.IndexOf(word, StringComparison.Ordinal))).FirstOrDefault(hit => hit.At >= 0);
        return AddNames(profession.Word is null ? people : people[(profession.At + profession.Word.Length)..], names);
    }

    private static bool ReadOpenings(string credit, List<string> names)
    {
        var isCredit = false;
        foreach (var part in credit.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Opening(part, Openings) is { } opening)
            {
                isCredit |= AddNames(part[opening.Length..], names);
            }
            else if (Opening(part, EditorOpenings) is null)
            {
                return false;
            }
        }

        return isCredit;
    }

    private static string? Opening(string part, string[] openings) =>
        Array.Find(openings, opening => part.StartsWith(opening, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds the names of a list; false where it is not one, as in "The storm, which contributed to this report".</summary>
    private static bool AddNames(string list, List<string> names)
    {
        var found = new List<string>();
        var afterPlace = false;
        var parts = list.Replace(", and ", ", ", StringComparison.Ordinal).Replace(" and ", ", ", StringComparison.Ordinal);
        foreach (var part in parts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var name = WithoutPlace(part);
            // In "A in Kyiv, Ukraine, and B in London" the country is not a name.
            if (afterPlace && !part.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            if (!IsName(name))
            {
                return false;
            }

            afterPlace = name.Length < part.Length;
            found.Add(name);
        }

        names.AddRange(found);
        return found.Count > 0;
    }

    private static string WithoutPlace(string part)
    {
        foreach (var joint in new[] { " in ", " from ", " at " })
        {
            if (part.IndexOf(joint, StringComparison.Ordinal) is var at and > 0)
            {
                return part[..at];
            }
        }

        return part;
    }

    private static bool IsName(string name) =>
        name.Length is > 1 and <= MaxNameLength && char.IsUpper(name[0])
        && name.Split(' ').All(word => word.Length <= 3 || char.IsUpper(word[0]) || word.Contains('-', StringComparison.Ordinal));
}
