using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Names;

/// <summary>
/// A person named in full lends the first name as well: "Muhyiddin" after "Muhyiddin Yassin" is the person, whatever the tagger
/// alone takes it for.
/// </summary>
internal static class FirstNames
{
    public static IReadOnlyList<NameMention> Lend(Document document, IReadOnlyList<NameMention> names)
    {
        var firstNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Person && name.Tokens.Count > 1 && NameTables.IsGivenName(FirstOf(name).Word))
            {
                firstNames.Add(FirstOf(name).Text);
            }
        }

        return firstNames.Count == 0 ? names : [.. names.Select(name => IsFirstName(name) ? name with { Kind = NameKind.Person, Rule = "full-name-elsewhere" } : name)];

        Tokens.Token FirstOf(NameMention name) => document.Paragraphs[name.Paragraph].Tokens[name.Tokens.First];

        bool IsFirstName(NameMention name) => name is { Rule: "tagger", Tokens.Count: 1 } && name.Kind != NameKind.Person && firstNames.Contains(FirstOf(name).Text);
    }
}
