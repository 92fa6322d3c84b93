using NewsArticle.Extraction.Names;

namespace NewsArticle.Extraction.Identities;

/// <summary>The closed list of what speaks for a person or an organization, strongest first in every finding.</summary>
internal static class NameReasons
{
    /// <summary>Words of the rules that found the name, in order of their strength.</summary>
    private static readonly (string Rule, string Reason)[] ByRule =
    [
        ("title", "title-before"),
        ("role-before", "role-before"),
        ("person-verb", "verb-beside"),
        ("acronym", "acronym-explained"),
        ("known-organization", "known-organization"),
        ("organization-word", "organization-word"),
        ("known-surname", "known-surname"),
        ("given-name", "given-name"),
        ("tagger", "tagged"),
        ("full-name-elsewhere", "seen-elsewhere"),
    ];

    public static IReadOnlyList<string> OfPerson(IEnumerable<NameMention> mentions, bool isFull, bool hasRole) =>
    [
        .. hasRole ? ["role-beside"] : Enumerable.Empty<string>(),
        .. OfRules(mentions),
        isFull ? "seen-in-full" : "one-word",
    ];

    public static IReadOnlyList<string> OfOrganization(IEnumerable<NameMention> mentions, bool hasShortForm) =>
    [
        .. OfRules(mentions),
        .. hasShortForm ? ["short-form"] : Enumerable.Empty<string>(),
    ];

    private static IEnumerable<string> OfRules(IEnumerable<NameMention> mentions)
    {
        var rules = mentions.Select(mention => mention.Rule).ToHashSet(StringComparer.Ordinal);
        return ByRule.Where(pair => rules.Contains(pair.Rule)).Select(pair => pair.Reason);
    }
}
