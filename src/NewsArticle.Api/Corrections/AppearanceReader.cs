using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>Checks a person, place or organization against an article, as the import does.</summary>
internal static class AppearanceReader
{
    /// <summary>The appearance with an identity of its own, or null where something is wrong.</summary>
    public static Appearance? Read(ArticleDraft draft, EntityRequest request)
    {
        var roster = new Roster();
        var imported = new ImportedEntities(roster, draft.Locator, draft.Errors);
        switch (request)
        {
            case PersonRequest person:
                imported.AddPeople([person]);
                break;
            case PlaceRequest place:
                imported.AddPlaces([place], KnownPlaces.Find);
                break;
            case OrganizationRequest organization:
                imported.AddOrganizations([organization]);
                break;
        }

        if (draft.Errors.Any)
        {
            return null;
        }

        var appearance = roster.Appearances[0];
        appearance.Provenance = ArticleDraft.ByEditor;
        return appearance;
    }
}
