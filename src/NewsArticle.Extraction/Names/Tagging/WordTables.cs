namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>The word tables that a word stands in; a feature of the tagger, so their numbers must not change without training anew.</summary>
[Flags]
public enum WordTables
{
    None = 0,
    Title = 1 << 0,
    GivenName = 1 << 1,
    OrganizationWord = 1 << 2,
    SiteWord = 1 << 3,
    Calendar = 1 << 4,
    SpeechVerb = 1 << 5,
    RoleWord = 1 << 6,
    Nationality = 1 << 7,
    Country = 1 << 8,
    Town = 1 << 9,
    Particle = 1 << 10,
    Region = 1 << 11,
    CommonWord = 1 << 12,
    KnownOrganization = 1 << 13,
    Surname = 1 << 14,
}
