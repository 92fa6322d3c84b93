using NewsArticle.Api.Identities;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>Checks what a correction says of a shared identity, as the import does.</summary>
internal static class IdentityChecks
{
    public static void Check(IdentityRequest request, RequestErrors errors)
    {
        CheckName(request.Name, "name", errors);
        var aliases = request.Aliases ?? [];
        if (errors.AllowCount(Limits.Aliases, aliases.Count, "aliases"))
        {
            for (var index = 0; index < aliases.Count; index++)
            {
                CheckName(aliases[index], $"aliases[{index}]", errors);
            }
        }

        if (request is PlaceIdentityRequest place)
        {
            PositionCheck.Check(place.Country, place.Latitude, place.Longitude, "", errors);
        }
    }

    private static void CheckName(string name, string place, RequestErrors errors)
    {
        errors.RefuseLongerThan(Lengths.Name, name, place);
        if (NameKey.Of(name).Length is 0)
        {
            errors.Add(place, "must have a letter or a digit");
        }
    }
}
