using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities.Roles;

/// <summary>Finds what the article says a person is, from the words around each use of the name.</summary>
internal sealed class RoleFinder(Document document, CountryMentions countries)
{
    /// <summary>The most telling role among a person's mentions: one that says of what, and else the one given first; null where there is none.</summary>
    public string? RoleOf(IEnumerable<NameMention> mentions)
    {
        string? best = null;
        foreach (var mention in mentions)
        {
            var role = RoleAt(mention);
            if (role is not null && (best is null || !IsSpecific(best) && IsSpecific(role)))
            {
                best = role;
            }
        }

        return best;
    }

    private string? RoleAt(NameMention mention)
    {
        var paragraph = document.Paragraphs[mention.Paragraph];
        return AppositionAfter.RoleOf(paragraph, mention.Tokens)
            ?? AppositionBefore.RoleOf(paragraph, mention.Tokens, countries)
            ?? TitleBefore.RoleOf(paragraph, mention.Tokens);
    }

    private static bool IsSpecific(string role) =>
        role.Contains(" of ", StringComparison.Ordinal) || role.Contains(" for ", StringComparison.Ordinal) || role.Contains(" at ", StringComparison.Ordinal);
}
