using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// Words for what and who belongs to a country: Ukrainian, Russians, Iranian-backed, U.S.-led. They point to countries but name
/// no place.
/// </summary>
public static class Nationalities
{
    private const int TwoWords = 2;

    /// <summary>The tokenizer cuts "U.S.-led" behind its stop and behind its hyphen.</summary>
    private const int CompoundTokens = 3;

    private static readonly WordFact<(bool IsOne, IReadOnlyList<string> Countries)> Known = new(word => (TryGet(word.Text, out var countries), countries));

    private static readonly Dictionary<string, string[]> Words = ReadWords();
    private static readonly Dictionary<string, string[]> Countries = ReadCountries();

    /// <summary>Looks up one written word, which may be a plural or a hyphened compound; only capitalised words count.</summary>
    /// <param name="countries">ISO codes of the countries it points to; empty for peoples without or beyond one: Kurdish, European.</param>
    public static bool TryGet(string word, out IReadOnlyList<string> countries)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (Lookup(word) is { } found)
        {
            countries = found;
            return true;
        }

        return TryGetCompound(word, out countries);
    }

    /// <summary>The longest nationality that starts at a token: "South Korean" before "Korean".</summary>
    /// <returns>How many tokens it covers (0 where there is none), and the countries it points to.</returns>
    public static (int Count, IReadOnlyList<string> Countries) LongestMatch(TokenList tokens, int start)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (start + 1 < tokens.Count && tokens[start + 1].Word.IsCapitalized
            && Lookup($"{tokens[start].Text} {tokens[start + 1].Text}") is { } both)
        {
            return (TwoWords, both);
        }

        if (NameShape.IsHeadOfCompound(tokens, start + 1) && CountryOf(tokens[start].Text) is { } led)
        {
            return (CompoundTokens, led);
        }

        return TryGet(tokens[start].Word, out var countries) ? (1, countries) : (0, []);
    }

    /// <summary>As above, of a word in a text.</summary>
    public static bool TryGet(Word word, out IReadOnlyList<string> countries)
    {
        ArgumentNullException.ThrowIfNull(word);
        (var isOne, countries) = Known.Of(word);
        return isOne;
    }

    private static bool TryGetCompound(string word, out IReadOnlyList<string> countries)
    {
        countries = [];
        if (!word.Contains('-', StringComparison.Ordinal))
        {
            return false;
        }

        // "Russian-made", "pro-Russian", "U.S.-led"; but "Rostov-on-Don" and "Bosnia-Herzegovina" are names.
        var parts = word.Split('-');
        var hasLowerCase = parts.Any(part => part.Length > 0 && char.IsLower(part[0]));
        var found = parts
            .Select(part => Lookup(part) ?? (hasLowerCase ? CountryOf(part) : null))
            .OfType<string[]>()
            .ToArray();
        countries = [.. found.SelectMany(codes => codes).Distinct()];
        return found.Length > 0;
    }

    /// <summary>The plural of a nationality word; but the Philippines are a country.</summary>
    private static string[]? Lookup(string word) => !IsCapitalized(word) ? null
        : Words.GetValueOrDefault(NameKey.Of(word))
        ?? (word[^1] is 's' && !Countries.ContainsKey(NameKey.Of(word)) ? Words.GetValueOrDefault(NameKey.Of(word[..^1])) : null);

    private static string[]? CountryOf(string part) =>
        !IsCapitalized(part) ? null
        : Acronym.Of(part) is { Length: > 0 } acronym ? Countries.GetValueOrDefault(acronym)
        : Countries.GetValueOrDefault(NameKey.Of(part));

    private static bool IsCapitalized(string word) => word.Length > 0 && char.IsUpper(word[0]);

    private static Dictionary<string, string[]> ReadWords()
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var country in CountryTable.Rows)
        {
            foreach (var word in country.Nationalities)
            {
                var key = NameKey.Of(word);
                words[key] = [.. words.GetValueOrDefault(key, []), country.Code];
            }
        }

        // What the table of peoples says of a word replaces what a single country claims.
        foreach (var row in PlaceTables.Rows("peoples", 2))
        {
            words[NameKey.Of(row[0])] = PlaceTables.Names(row[1]);
        }

        return words;
    }

    private static Dictionary<string, string[]> ReadCountries() => CountryTable.Rows
        .SelectMany(country => country.OtherNames.Prepend(country.Name).Select(name => (Key: KeyOf(name), country.Code)))
        .GroupBy(pair => pair.Key, pair => pair.Code, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    private static string KeyOf(string name) => Acronym.Of(name) is { Length: > 0 } acronym ? acronym : NameKey.Of(name);
}
