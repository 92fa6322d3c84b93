using System.Text.Json.Serialization;

namespace NewsArticle.Data.Revisions;

/// <summary>A person, place or organization as it was.</summary>
public sealed record IdentityState
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>In the order in which the archive came to know them.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    public bool IsOrganization { get; init; }

    /// <summary>What a place has besides; null for people and organizations.</summary>
    public PlaceState? Place { get; init; }

    [JsonIgnore]
    public Type Type => Place is not null ? typeof(Place) : IsOrganization ? typeof(Organization) : typeof(Person);

    public static IdentityState Of(Identity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);

        return new IdentityState
        {
            Id = identity.Id,
            Name = identity.Name,
            Aliases = [.. identity.Aliases.OrderBy(alias => alias.Id).Select(alias => alias.Name)],
            IsOrganization = identity is Organization,
            Place = identity is Place place ? PlaceState.Of(place) : null,
        };
    }

    /// <summary>An identity that no context knows, under the id that it had.</summary>
    public Identity ToIdentity()
    {
        Identity identity = Place is { } place ? place.ToPlace(Name)
            : IsOrganization ? new Organization { Name = Name, NameKey = NameKey.Of(Name) }
            : new Person { Name = Name, NameKey = NameKey.Of(Name) };
        identity.Id = Id;
        identity.Aliases = [.. Aliases.Select(ToAlias)];
        return identity;
    }

    /// <summary>Gives a stored identity the names, and a place what it has besides, but for the gazetteer's key: another may have it now.</summary>
    public void GiveTo(Identity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);

        (identity.Name, identity.NameKey) = (Name, NameKey.Of(Name));
        identity.Aliases.RemoveAll(alias => !Aliases.Contains(alias.Name));
        identity.Aliases.AddRange(Aliases.Where(name => !identity.Aliases.Exists(alias => alias.Name == name)).Select(ToAlias));
        if (identity is Place place)
        {
            Place?.GiveTo(place);
        }
    }

    private static Alias ToAlias(string name) => new() { Name = name, NameKey = NameKey.Of(name) };
}

/// <summary>Where a place lay, as the archive knew it.</summary>
public sealed record PlaceState(
    PlaceKind Kind, string? Country, string? Region, double? Latitude, double? Longitude, PlacePrecision Precision, string? GazetteerKey)
{
    public static PlaceState Of(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);

        return new(place.Kind, place.Country, place.Region, place.Latitude, place.Longitude, place.Precision, place.GazetteerKey);
    }

    public Place ToPlace(string name)
    {
        var place = new Place { Name = name, NameKey = NameKey.Of(name), Kind = Kind, Precision = Precision, GazetteerKey = GazetteerKey };
        GiveTo(place);
        return place;
    }

    public void GiveTo(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);

        (place.Kind, place.Country, place.Region) = (Kind, Country, Region);
        (place.Latitude, place.Longitude, place.Precision) = (Latitude, Longitude, Precision);
    }
}
