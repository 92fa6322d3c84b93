using NewsArticle.Api.Import.Requests;
using NewsArticle.Data;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Checks the people, places and organizations of a request and adds them to the roster.</summary>
internal sealed class ImportedEntities(Roster roster, EvidenceLocator locator, RequestErrors errors)
{
    private int _mentions;

    public void AddPeople(IReadOnlyList<PersonRequest> people) => Add(people, "people", (person, place) =>
    {
        errors.RefuseLongerThan(Lengths.Role, person.Role, $"{place}.role");
        return new Person { Name = person.Name, NameKey = NameKey.Of(person.Name) };
    });

    public void AddOrganizations(IReadOnlyList<OrganizationRequest> organizations) => Add(organizations, "organizations", (organization, _) =>
        new Organization { Name = organization.Name, NameKey = NameKey.Of(organization.Name) });

    /// <param name="known">The gazetteer's idea of a name, or null; it fills in what the request leaves open.</param>
    public void AddPlaces(IReadOnlyList<PlaceRequest> places, Func<string, Place?> known) => Add(places, "places", (request, place) =>
    {
        PositionCheck.Check(request.Country, request.Latitude, request.Longitude, place, errors);
        return ToPlace(request, known(request.Name) is { } namesake && Agrees(request, namesake) ? namesake : null);
    });

    private void Add<TRequest>(IReadOnlyList<TRequest> requests, string list, Func<TRequest, string, Identity> toIdentity)
        where TRequest : EntityRequest
    {
        if (!errors.AllowCount(Limits.Items, requests.Count, list))
        {
            return;
        }

        for (var index = 0; index < requests.Count; index++)
        {
            var (request, place) = (requests[index], $"{list}[{index}]");
            if (!CheckNames(request, place))
            {
                continue;
            }

            var identity = toIdentity(request, place);
            identity.Aliases = request is PersonRequest
                ? Names.PersonAliases(request.Name, request.Aliases ?? [])
                : Names.Aliases(request.Name, request.Aliases ?? []);
            var appearance = new Appearance
            {
                Identity = identity,
                Role = (request as PersonRequest)?.Role,
                Provenance = new Provenance { Origin = Origin.Imported },
                Mentions = Mentions(request, place),
            };
            _mentions += appearance.Mentions.Count;
            if (!AllowMentions(list))
            {
                return;
            }

            if (!roster.TryAdd(appearance))
            {
                errors.Add($"{place}.name", "is listed twice; give one item all its mentions");
            }
        }
    }

    private bool AllowMentions(string list)
    {
        if (_mentions <= Limits.AllMentions)
        {
            return true;
        }

        errors.Add(list, FormattableString.Invariant($"brings the mentions to more than {Limits.AllMentions}; give those that matter"));
        return false;
    }

    private bool CheckNames(EntityRequest request, string place)
    {
        errors.RefuseLongerThan(Lengths.Name, request.Name, $"{place}.name");
        foreach (var (alias, index) in (request.Aliases ?? []).Select((alias, index) => (alias, index)))
        {
            errors.RefuseLongerThan(Lengths.Name, alias, $"{place}.aliases[{index}]");
        }

        errors.AllowCount(Limits.Aliases, request.Aliases?.Count ?? 0, $"{place}.aliases");
        if (NameKey.Of(request.Name).Length > 0)
        {
            return true;
        }

        errors.Add($"{place}.name", "must have a letter or a digit");
        return false;
    }

    private List<Mention> Mentions(EntityRequest request, string place)
    {
        if (request.Mentions is not { Count: > 0 } mentions)
        {
            return [.. locator.Occurrences(request.Name, $"{place}.name").Select(evidence => new Mention { Evidence = evidence })];
        }

        if (!errors.AllowCount(Limits.Mentions, mentions.Count, $"{place}.mentions"))
        {
            return [];
        }

        var located = mentions.Select((mention, index) => locator.Locate(mention, $"{place}.mentions[{index}]"));
        return [.. located.OfType<Evidence>().Distinct().Select(evidence => new Mention { Evidence = evidence })];
    }

    private static bool Agrees(PlaceRequest request, Place known) =>
        (request.Kind is null || request.Kind == known.Kind) && (request.Country is null || request.Country == known.Country);

    private static Place ToPlace(PlaceRequest request, Place? known)
    {
        var place = request.Latitude is null ? known : null;
        return new Place
        {
            Name = request.Name,
            NameKey = NameKey.Of(request.Name),
            Kind = request.Kind ?? known?.Kind ?? PlaceKind.Other,
            Country = request.Country ?? known?.Country,
            Region = known?.Region,
            Latitude = request.Latitude ?? place?.Latitude,
            Longitude = request.Longitude ?? place?.Longitude,
            Precision = request.Precision ?? place?.Precision ?? PrecisionOf(request),
            GazetteerKey = place?.GazetteerKey,
        };
    }

    private static PlacePrecision PrecisionOf(PlaceRequest request) => (request.Latitude, request.Kind) switch
    {
        (null, _) => PlacePrecision.None,
        (_, PlaceKind.Country or PlaceKind.Continent) => PlacePrecision.Country,
        (_, PlaceKind.Region or PlaceKind.Water) => PlacePrecision.Region,
        (_, PlaceKind.City) => PlacePrecision.City,
        _ => PlacePrecision.Site,
    };
}
