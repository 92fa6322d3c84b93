using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>
/// Joins names of organizations: the same words; a full name and its initials ("Institute for the Study of War", "ISW"); a name with
/// and without its legal form ("Boeing Co.") or its country ("Ukrainian Air Force", "Air Force"); a first word alone ("Northrop" for
/// "Northrop Grumman").
/// </summary>
internal static class OrganizationIdentities
{
    public static IEnumerable<EntityMention> Join(Document document, IEnumerable<NameMention> names)
    {
        var uses = names
            .Select(name => new Use(name, document.Paragraphs[name.Paragraph].TextOf(name.Tokens)))
            .ToArray();
        var forms = uses.Select(use => use.Form).Distinct().OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).ToArray();
        var initials = forms.GroupBy(OrganizationName.InitialsOf, StringComparer.Ordinal).Where(group => group.Key.Length > 1)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var firstWords = Unique(forms.Where(OrganizationName.IsCorporate), OrganizationName.FirstWordOf);
        var withoutCountry = Unique(forms, OrganizationName.WithoutCountry);

        var bracketed = Bracketed(document, uses);
        return uses
            .GroupBy(use => bracketed.GetValueOrDefault(use.Form) ?? initials.GetValueOrDefault(use.Form) ?? firstWords.GetValueOrDefault(use.Form)
                ?? withoutCountry.GetValueOrDefault(use.Form) ?? use.Form, StringComparer.Ordinal)
            .SelectMany(group => Mentions(document, [.. group]));
    }

    /// <summary>The forms by a short form that no two of them share.</summary>
    private static Dictionary<string, string> Unique(IEnumerable<string> forms, Func<string, string> shorten) => forms
        .GroupBy(shorten, StringComparer.Ordinal)
        .Where(group => group.Key.Length > 0 && group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>
    /// Acronyms that the text itself explains, whatever their letters, in either order: "National Civil Defence Institute (INDECI)",
    /// "ISW (Institute for the Study of War)", "Petróleos Mexicanos (Pemex)".
    /// </summary>
    private static Dictionary<string, string> Bracketed(Document document, Use[] uses)
    {
        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 1; index < uses.Length; index++)
        {
            var (outside, inside) = (uses[index - 1], uses[index]);
            if (outside.Mention.Paragraph != inside.Mention.Paragraph || outside.Mention.Tokens.End + 1 != inside.Mention.Tokens.First
                || document.Paragraphs[inside.Mention.Paragraph].Tokens[outside.Mention.Tokens.End].Text != "(" || inside.Form == outside.Form)
            {
                continue;
            }

            if (inside.IsAcronym || OrganizationName.Abbreviates(inside.Form, outside.Form))
            {
                full.TryAdd(inside.Form, outside.Form);
            }
            else if (outside.IsAcronym)
            {
                full.TryAdd(outside.Form, inside.Form);
            }
        }

        return full;
    }

    private static IEnumerable<EntityMention> Mentions(Document document, Use[] uses)
    {
        var name = uses.MaxBy(use => use.Text.Length)!.Text;
        var aliases = uses.Select(use => use.Text).Where(text => text != name).Distinct().ToArray();
        var organization = new OrganizationFinding
        {
            Name = name,
            Aliases = aliases,
            Mentions = [.. uses.Select(use => document.Paragraphs[use.Mention.Paragraph].EvidenceOf(use.Mention.Tokens))],
            Rule = uses[0].Mention.Rule,
            Reasons = NameReasons.OfOrganization(uses.Select(use => use.Mention), aliases.Length > 0),
            Confidence = uses.Max(use => use.Mention.Confidence),
        };
        return uses.Select(use => new EntityMention(use.Mention.Paragraph, use.Mention.Tokens, organization));
    }

    private sealed record Use(NameMention Mention, string Text)
    {
        public string Form { get; } = OrganizationName.FormOf(Text);

        public bool IsAcronym => Text.All(unit => char.IsUpper(unit) || unit is '-' or '.');
    }
}
