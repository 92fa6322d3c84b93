using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>
/// Joins names of organizations: the same words; a full name and its initials ("Institute for the Study of War", "ISW"); a name with
/// and without its legal form ("Boeing Co."); a first word alone ("Northrop" for "Northrop Grumman").
/// </summary>
internal static class OrganizationIdentities
{
    public static IEnumerable<EntityMention> Join(Document document, IEnumerable<NameMention> names)
    {
        var uses = names
            .Select(name => new Use(name, document.Paragraphs[name.Paragraph].TextOf(name.Tokens)))
            .ToArray();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var form in uses.Select(use => use.Form).Distinct().OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal))
        {
            owners[form] = form;
        }

        var initials = owners.Keys.GroupBy(OrganizationName.InitialsOf, StringComparer.Ordinal).Where(group => group.Key.Length > 1)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var firstWords = owners.Keys.Where(form => form.Contains(' ', StringComparison.Ordinal)).GroupBy(OrganizationName.FirstWordOf, StringComparer.Ordinal)
            .Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

        var bracketed = Bracketed(document, uses);
        return uses
            .GroupBy(use => bracketed.GetValueOrDefault(use.Form) ?? initials.GetValueOrDefault(use.Form) ?? firstWords.GetValueOrDefault(use.Form) ?? use.Form, StringComparer.Ordinal)
            .SelectMany(group => Mentions(document, [.. group]));
    }

    /// <summary>Acronyms that the text itself explains, whatever their letters: "National Civil Defence Institute (INDECI)".</summary>
    private static Dictionary<string, string> Bracketed(Document document, Use[] uses)
    {
        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 1; index < uses.Length; index++)
        {
            var (before, acronym) = (uses[index - 1], uses[index]);
            if (before.Mention.Paragraph == acronym.Mention.Paragraph && before.Mention.Tokens.End + 1 == acronym.Mention.Tokens.First
                && document.Paragraphs[acronym.Mention.Paragraph].Tokens[before.Mention.Tokens.End].Text == "(" && acronym.Form != before.Form
                && acronym.Text.All(char.IsUpper))
            {
                full.TryAdd(acronym.Form, before.Form);
            }
        }

        return full;
    }

    private static IEnumerable<EntityMention> Mentions(Document document, Use[] uses)
    {
        var name = uses.MaxBy(use => use.Text.Length).Text;
        var organization = new OrganizationFinding
        {
            Name = name,
            Aliases = [.. uses.Select(use => use.Text).Where(text => text != name).Distinct()],
            Mentions = [.. uses.Select(use => document.Paragraphs[use.Mention.Paragraph].EvidenceOf(use.Mention.Tokens))],
            Rule = uses[0].Mention.Rule,
            Confidence = uses.Max(use => use.Mention.Confidence),
        };
        return uses.Select(use => new EntityMention(use.Mention.Paragraph, use.Mention.Tokens, organization));
    }

    private readonly record struct Use(NameMention Mention, string Text)
    {
        public string Form { get; } = OrganizationName.FormOf(Text);
    }
}
