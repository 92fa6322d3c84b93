using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>Joins the names of an article into identities.</summary>
public static class IdentityStage
{
    public static EntityIndex Find(Document document) => new(document, []);
}
