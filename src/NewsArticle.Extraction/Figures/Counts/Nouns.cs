using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures.Counts;

/// <summary>A noun as figures name it.</summary>
/// <param name="Name">Singular, lower case, normalised: "police officer" for policeman.</param>
internal readonly record struct Noun(string Name, ObjectClass Class);

/// <summary>The nouns that are counted in news of attacks, found by any of their forms.</summary>
internal static class Nouns
{
    /// <summary>Nouns whose plural is the same, or that name many without a plural ending.</summary>
    private static readonly HashSet<string> SamePlural = WordList.Set("Figures/Counts/same-plural.txt");

    private static readonly Dictionary<string, string> IrregularPlurals = WordList.Map("Figures/Counts/irregular-plurals.txt");
    private static readonly Dictionary<string, Noun> BySingular = ReadNouns();
    private static readonly Dictionary<string, string> Compounds = WordList.Lines("Figures/Counts/compounds.txt")
        .Select(line => line.Split(" = ")).ToDictionary(names => names[0], names => names[^1], StringComparer.Ordinal);

    /// <summary>The noun that a word is the singular or plural of; null for a word that no table knows.</summary>
    public static Noun? Find(string word) =>
        BySingular.TryGetValue(word, out var noun) || BySingular.TryGetValue(Singular(word), out noun) ? noun : LastPart(word);

    /// <summary>Whether a word can name more than one thing.</summary>
    public static bool IsPlural(string word) =>
        SamePlural.Contains(word) || IrregularPlurals.ContainsKey(word)
        || word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'') && char.IsAsciiLetter(word[^2]);

    /// <summary>The name of what two words name together ("car bomb", "aid worker"); null where the first only gives a property.</summary>
    public static string? Compound(string modifier, string head) => Compounds.GetValueOrDefault(modifier + " " + head);

    /// <summary>A plural in the singular; other words unchanged.</summary>
    public static string Singular(string plural)
    {
        if (IrregularPlurals.TryGetValue(plural, out var singular))
        {
            return singular;
        }

        return SamePlural.Contains(plural) || !IsPlural(plural) ? plural
            : plural.EndsWith("ies", StringComparison.Ordinal) && plural.Length > 4 ? plural[..^3] + "y"
            : EndsInSibilantPlural(plural) ? plural[..^2]
            : plural[..^1];
    }

    private static bool EndsInSibilantPlural(string plural) =>
        plural.EndsWith("ches", StringComparison.Ordinal) || plural.EndsWith("shes", StringComparison.Ordinal)
        || plural.EndsWith("sses", StringComparison.Ordinal) || plural.EndsWith("xes", StringComparison.Ordinal);

    /// <summary>"attack-drones", "ex-soldiers": the last part decides.</summary>
    private static Noun? LastPart(string word)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length ? Find(word[(hyphen + 1)..]) : null;
    }

    private static Dictionary<string, Noun> ReadNouns()
    {
        var nouns = new Dictionary<string, Noun>(StringComparer.Ordinal);
        foreach (var row in WordList.Rows("Figures/Counts/nouns.txt"))
        {
            var objectClass = Enum.Parse<ObjectClass>(row[0]);
            foreach (var entry in row[1].Split(", "))
            {
                var names = entry.Split(" = ");
                nouns.Add(names[0], new Noun(names[^1], objectClass));
            }
        }

        return nouns;
    }
}
