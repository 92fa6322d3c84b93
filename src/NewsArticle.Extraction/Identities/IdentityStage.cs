using NewsArticle.Extraction.Identities.Roles;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>Joins the names of an article into people, places and organizations.</summary>
public static class IdentityStage
{
    public static EntityIndex Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);

        var names = NameStage.Find(document);
        var roles = new RoleFinder(document, new CountryMentions(document, names));
        return new EntityIndex(document,
        [
            .. PersonIdentities.Join(document, roles, Of(NameKind.Person)),
            .. PlaceIdentities.Join(document, Of(NameKind.Place)),
            .. OrganizationIdentities.Join(document, Of(NameKind.Organization)),
        ]);

        IEnumerable<NameMention> Of(NameKind kind) => names.Where(name => name.Kind == kind);
    }
}
