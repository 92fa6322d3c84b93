using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>The word tables of <c>Names/Tables</c>, each by what it is asked for.</summary>
internal static class NameTables
{
    private static readonly HashSet<string> Titles = WordList.Set("Names/Tables/titles.txt");
    private static readonly HashSet<string> Roles = WordList.Set("Names/Tables/role-words.txt");
    private static readonly HashSet<string> Organizations = WordList.Set("Names/Tables/organization-words.txt");
    private static readonly HashSet<string> Calendar = WordList.Set("Names/Tables/calendar.txt");
    private static readonly HashSet<string> GivenNames = WordList.Set("Names/Tables/given-names.txt", "Names/Tables/given-names-of-locales.txt");
    private static readonly HashSet<string> Surnames = WordList.Set("Names/Tables/surnames.txt", "Names/Tables/surnames-of-locales.txt");
    private static readonly HashSet<string> KnownSurnames = WordList.Set("Names/Tables/known-surnames.txt");
    private static readonly HashSet<string> FamilyFirst = WordList.Set("Names/Tables/family-first.txt");
    private static readonly HashSet<string> Groups = WordList.Set("Names/Tables/group-words.txt");
    private static readonly HashSet<string> Particles = WordList.Set("Names/Tables/particles.txt");
    private static readonly HashSet<string> Bodies = WordList.Set("Names/Tables/body-words.txt");
    private static readonly Dictionary<string, PlaceKind> Sites = WordList.Rows("Names/Tables/facility-words.txt")
        .ToDictionary(row => row[0], row => Enum.Parse<PlaceKind>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>President, Mr., Gen.: stands before a person's name.</summary>
    public static bool IsTitle(Word word) => Titles.Contains(WithoutStop(word.Lower));

    /// <summary>spokesman, mayor, analyst: says what a person is.</summary>
    public static bool IsRole(string lower) => Roles.Contains(lower);

    /// <summary>Ministry, Party, Force: ends or heads the name of an organization.</summary>
    public static bool IsOrganizationWord(Word word) => Organizations.Contains(WithoutStop(word.Lower));

    /// <summary>Airport, Bridge, River: ends or heads the name of a site, and says its kind.</summary>
    public static bool IsSiteWord(Word word, out PlaceKind kind) => Sites.TryGetValue(word.Lower, out kind);

    /// <summary>Library, Embassy: a site word that as often names who works there.</summary>
    public static bool IsBodyWord(Word word) => Bodies.Contains(word.Lower);

    /// <summary>North, Upper, Greater: opens the name of a place.</summary>
    public static bool IsPlaceOpener(Word word) => word.Lower is "north" or "south" or "east" or "west" or "upper" or "lower" or "greater" or "new"
        or "northern" or "southern" or "eastern" or "western" or "central" or "inner" or "outer";

    /// <summary>A day, a month or a feast.</summary>
    public static bool IsCalendar(Word word) => Calendar.Contains(word.Lower);

    /// <summary>A religion, a movement, a language: capitalised, but no name.</summary>
    public static bool IsGroup(Word word) => Groups.Contains(word.Lower);

    public static bool IsGivenName(Word word) => GivenNames.Contains(word.Lower);

    public static bool IsSurname(Word word) => Surnames.Contains(word.Lower);

    /// <summary>Merkel, Assad: a surname that news uses alone.</summary>
    public static bool IsKnownSurname(Word word) => KnownSurnames.Contains(word.Text);

    /// <summary>van, bin, al, de la: a lower-case word inside a person's name.</summary>
    public static bool IsParticle(Word word) => Particles.Contains(word.Lower);

    /// <summary>Xi, Kim, Nguyen: a surname that stands before the given name.</summary>
    public static bool IsFamilyFirst(Word word) => FamilyFirst.Contains(word.Lower);

    /// <summary>Whether a form in lower case ends like the name of an organization.</summary>
    public static bool EndsInOrganizationWord(string form) => Organizations.Contains(form[(form.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether a word in lower case says whose an organization is: ukrainian, us, france.</summary>
    public static bool IsCountryWord(string lower)
    {
        var word = lower.Length == 2 ? lower.ToUpperInvariant() : char.ToUpperInvariant(lower[0]) + lower[1..];
        return Nationalities.TryGet(word, out _) || PlaceIndex.World.Find(word) is [{ Kind: PlaceKind.Country }, ..];
    }

    private static string WithoutStop(string lower) => lower[^1] == '.' && lower.IndexOf('.', StringComparison.Ordinal) == lower.Length - 1
        ? lower[..^1] : lower;
}
