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

    private static readonly WordFact<Sorts> SortsOf = new(Sort);

    /// <summary>The tables that a word stands in.</summary>
    [Flags]
    private enum Sorts
    {
        None = 0,
        Title = 1 << 0,
        Role = 1 << 1,
        Organization = 1 << 2,
        Calendar = 1 << 3,
        GivenName = 1 << 4,
        Surname = 1 << 5,
        FamilyFirst = 1 << 6,
        Group = 1 << 7,
        Particle = 1 << 8,
        Site = 1 << 9,
    }

    /// <summary>President, Mr., Gen.: stands before a person's name.</summary>
    public static bool IsTitle(Word word) => Is(word, Sorts.Title);

    /// <summary>spokesman, mayor, analyst: says what a person is.</summary>
    public static bool IsRole(Word word) => Is(word, Sorts.Role);

    /// <summary>As above, of a word in lower case.</summary>
    public static bool IsRole(string lower) => Roles.Contains(lower);

    /// <summary>Ministry, Party, Force: ends or heads the name of an organization.</summary>
    public static bool IsOrganizationWord(Word word) => Is(word, Sorts.Organization);

    /// <summary>Airport, Bridge, River: ends or heads the name of a site, and says its kind.</summary>
    public static bool IsSiteWord(Word word, out PlaceKind kind)
    {
        kind = default;
        return Is(word, Sorts.Site) && Sites.TryGetValue(word.Lower, out kind);
    }

    /// <summary>Library, Embassy: a site word that as often names who works there.</summary>
    public static bool IsBodyWord(Word word) => Bodies.Contains(word.Lower);

    /// <summary>North, Upper, Greater: opens the name of a place.</summary>
    public static bool IsPlaceOpener(Word word) => word.Lower is "north" or "south" or "east" or "west" or "upper" or "lower" or "greater" or "new"
        or "northern" or "southern" or "eastern" or "western" or "central" or "inner" or "outer";

    /// <summary>A day, a month or a feast.</summary>
    public static bool IsCalendar(Word word) => Is(word, Sorts.Calendar);

    /// <summary>A religion, a movement, a language: capitalised, but no name.</summary>
    public static bool IsGroup(Word word) => Is(word, Sorts.Group);

    public static bool IsGivenName(Word word) => Is(word, Sorts.GivenName);

    public static bool IsSurname(Word word) => Is(word, Sorts.Surname);

    /// <summary>Merkel, Assad: a surname that news uses alone.</summary>
    public static bool IsKnownSurname(Word word) => KnownSurnames.Contains(word.Text);

    /// <summary>van, bin, al, de la: a lower-case word inside a person's name.</summary>
    public static bool IsParticle(Word word) => Is(word, Sorts.Particle);

    /// <summary>Xi, Kim, Nguyen: a surname that stands before the given name.</summary>
    public static bool IsFamilyFirst(Word word) => Is(word, Sorts.FamilyFirst);

    /// <summary>Whether a form in lower case ends like the name of an organization.</summary>
    public static bool EndsInOrganizationWord(string form) => Organizations.Contains(form[(form.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether a word in lower case says whose an organization is: ukrainian, us, france.</summary>
    public static bool IsCountryWord(string lower)
    {
        var word = lower.Length == 2 ? lower.ToUpperInvariant() : char.ToUpperInvariant(lower[0]) + lower[1..];
        return Nationalities.TryGet(word, out _) || PlaceIndex.World.Find(word) is [{ Kind: PlaceKind.Country }, ..];
    }

    private static bool Is(Word word, Sorts sort) => (SortsOf.Of(word) & sort) != 0;

    private static Sorts Sort(Word word)
    {
        var (lower, plain) = (word.Lower, WithoutStop(word.Lower));
        return (Titles.Contains(plain) ? Sorts.Title : 0)
            | (Roles.Contains(lower) ? Sorts.Role : 0)
            | (Organizations.Contains(plain) ? Sorts.Organization : 0)
            | (Calendar.Contains(lower) ? Sorts.Calendar : 0)
            | (GivenNames.Contains(lower) ? Sorts.GivenName : 0)
            | (Surnames.Contains(lower) ? Sorts.Surname : 0)
            | (FamilyFirst.Contains(lower) ? Sorts.FamilyFirst : 0)
            | (Groups.Contains(lower) ? Sorts.Group : 0)
            | (Particles.Contains(lower) ? Sorts.Particle : 0)
            | (Sites.ContainsKey(lower) ? Sorts.Site : 0);
    }

    private static string WithoutStop(string lower) => lower[^1] == '.' && lower.IndexOf('.', StringComparison.Ordinal) == lower.Length - 1
        ? lower[..^1] : lower;
}
