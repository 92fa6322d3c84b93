using NewsArticle.Extraction.Identities.Roles;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Names.Tagging;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>Joins the names of an article into people, places and organizations.</summary>
public static class IdentityStage
{
    public static EntityIndex Find(Document document) => Find(document, NameTagger.Default);

    /// <summary>As above, with a tagger of the caller's: one that has not seen the document in training, say.</summary>
    public static EntityIndex Find(Document document, NameTagger tagger)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(tagger);

        var names = NameStage.Find(document, tagger);
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
