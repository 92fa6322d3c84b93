using Microsoft.AspNetCore.Mvc;
using NewsArticle.Data;

namespace NewsArticle.Api.Filtering;

/// <summary>
/// What every list can be filtered by. Filters of different names must all hold, repeated ones hold each for its own, and one whose name
/// ends in an exclamation mark leaves out what it names. A filter on something else than the listed items holds for the article they
/// are in: quotes with <c>metric=killed</c> are those of articles that report a number killed.
/// </summary>
public abstract record ArchiveFilter
{
    /// <summary>How sure what was extracted must be to be shown, and to count for a filter.</summary>
    [FromQuery(Name = "precision")]
    public PrecisionLevel Precision { get; init; } = PrecisionLevel.Balanced;

    /// <summary>Published at this time or later: a date, a date and time with offset, or relative to now (now-2d; units m, h, d, w, M, y).</summary>
    [FromQuery(Name = "from")]
    public TimeLimit? From { get; init; }

    /// <summary>Published at this time or earlier; a date is taken to its end.</summary>
    [FromQuery(Name = "to")]
    public TimeLimit? To { get; init; }

    /// <summary>Stored at this time or later.</summary>
    [FromQuery(Name = "importedFrom")]
    public TimeLimit? ImportedFrom { get; init; }

    /// <summary>Stored at this time or earlier.</summary>
    [FromQuery(Name = "importedTo")]
    public TimeLimit? ImportedTo { get; init; }

    /// <summary>With a figure whose event may have happened at this time or later.</summary>
    [FromQuery(Name = "occurredFrom")]
    public TimeLimit? OccurredFrom { get; init; }

    /// <summary>With a figure whose event may have happened at this time or earlier.</summary>
    [FromQuery(Name = "occurredTo")]
    public TimeLimit? OccurredTo { get; init; }

    /// <summary>These articles, by id.</summary>
    [FromQuery(Name = "article")]
    [Repeatable]
    public int[] Article { get; init; } = [];

    /// <summary>Not these articles, by id.</summary>
    [FromQuery(Name = "article!")]
    [Repeatable]
    public int[] NotArticle { get; init; } = [];

    /// <summary>Published by one of these; case, accents and marks do not count.</summary>
    [FromQuery(Name = "publisher")]
    [Repeatable]
    public string[] Publisher { get; init; } = [];

    /// <summary>Published by none of these.</summary>
    [FromQuery(Name = "publisher!")]
    [Repeatable]
    public string[] NotPublisher { get; init; } = [];

    /// <summary>In one of these languages: BCP 47 tags; "en" finds "en-GB".</summary>
    [FromQuery(Name = "language")]
    [Repeatable]
    public string[] Language { get; init; } = [];

    /// <summary>In none of these languages.</summary>
    [FromQuery(Name = "language!")]
    [Repeatable]
    public string[] NotLanguage { get; init; } = [];

    /// <summary>Of articles that name one of these people, by id, name or alias.</summary>
    [FromQuery(Name = "person")]
    [Repeatable]
    public string[] Person { get; init; } = [];

    /// <summary>Of articles that name none of these people.</summary>
    [FromQuery(Name = "person!")]
    [Repeatable]
    public string[] NotPerson { get; init; } = [];

    /// <summary>Of articles that name one of these organizations, by id, name or alias.</summary>
    [FromQuery(Name = "organization")]
    [Repeatable]
    public string[] Organization { get; init; } = [];

    /// <summary>Of articles that name none of these organizations.</summary>
    [FromQuery(Name = "organization!")]
    [Repeatable]
    public string[] NotOrganization { get; init; } = [];

    /// <summary>
    /// One of these places or what lies in them, by id, name or alias: "Ukraine" and "Europe" find Kyiv, also where the archive knows
    /// Kyiv alone. Places are compared themselves, attack figures by the place of their event, all else by the places that the article
    /// names.
    /// </summary>
    [FromQuery(Name = "place")]
    [Repeatable]
    public string[] Place { get; init; } = [];

    /// <summary>None of these places, nor what lies in them.</summary>
    [FromQuery(Name = "place!")]
    [Repeatable]
    public string[] NotPlace { get; init; } = [];

    /// <summary>A place in one of these countries: ISO 3166-1 alpha-2 codes or English names.</summary>
    [FromQuery(Name = "country")]
    [Repeatable]
    public string[] Country { get; init; } = [];

    /// <summary>No place in these countries.</summary>
    [FromQuery(Name = "country!")]
    [Repeatable]
    public string[] NotCountry { get; init; } = [];

    /// <summary>A place in this box: west, south, east and north in degrees (22,44,40.5,52.5); a box whose west is greater than its east crosses the date line.</summary>
    [FromQuery(Name = "bbox")]
    public BoundingBox? Box { get; init; }

    /// <summary>A place this near: latitude and longitude in degrees, and kilometres (50.45,30.52,50).</summary>
    [FromQuery(Name = "near")]
    public Circle? Near { get; init; }

    /// <summary>With words of one of these people or organizations, by id, name or alias.</summary>
    [FromQuery(Name = "speaker")]
    [Repeatable]
    public string[] Speaker { get; init; } = [];

    /// <summary>Without words of these people or organizations.</summary>
    [FromQuery(Name = "speaker!")]
    [Repeatable]
    public string[] NotSpeaker { get; init; } = [];

    /// <summary>With a figure that one of these is credited with: a person, organization or place by id, name or alias, or the words for an unnamed one ("police").</summary>
    [FromQuery(Name = "claimant")]
    [Repeatable]
    public string[] Claimant { get; init; } = [];

    /// <summary>Without figures that these are credited with.</summary>
    [FromQuery(Name = "claimant!")]
    [Repeatable]
    public string[] NotClaimant { get; init; } = [];

    /// <summary>With a figure of one of these metrics.</summary>
    [FromQuery(Name = "metric")]
    [Repeatable]
    public AttackMetric[] Metric { get; init; } = [];

    /// <summary>Without figures of these metrics.</summary>
    [FromQuery(Name = "metric!")]
    [Repeatable]
    public AttackMetric[] NotMetric { get; init; } = [];

    /// <summary>With a figure that counts one of these, in the singular (drone).</summary>
    [FromQuery(Name = "object")]
    [Repeatable]
    public string[] Object { get; init; } = [];

    /// <summary>Without figures that count these.</summary>
    [FromQuery(Name = "object!")]
    [Repeatable]
    public string[] NotObject { get; init; } = [];

    /// <summary>With a figure of one of these weapons; a part of the name is enough ("shahed").</summary>
    [FromQuery(Name = "weapon")]
    [Repeatable]
    public string[] Weapon { get; init; } = [];

    /// <summary>Without figures of these weapons.</summary>
    [FromQuery(Name = "weapon!")]
    [Repeatable]
    public string[] NotWeapon { get; init; } = [];

    /// <summary>With a figure bounded in one of these ways.</summary>
    [FromQuery(Name = "qualifier")]
    [Repeatable]
    public AttackQualifier[] Qualifier { get; init; } = [];

    /// <summary>Without figures bounded in these ways.</summary>
    [FromQuery(Name = "qualifier!")]
    [Repeatable]
    public AttackQualifier[] NotQualifier { get; init; } = [];

    /// <summary>With a figure that can be this number: "10,000 to 15,000" can be 12000, and "at least 30" can be 40.</summary>
    [FromQuery(Name = "value")]
    [WholeNumber]
    public long? Value { get; init; }

    /// <summary>With a figure that can be this number or more.</summary>
    [FromQuery(Name = "value[gte]")]
    [WholeNumber]
    public long? ValueFrom { get; init; }

    /// <summary>With a figure that can be this number or less.</summary>
    [FromQuery(Name = "value[lte]")]
    [WholeNumber]
    public long? ValueTo { get; init; }

    /// <summary>With an item that was made in one of these ways.</summary>
    [FromQuery(Name = "origin")]
    [Repeatable]
    public Origin[] Origin { get; init; } = [];

    /// <summary>With an item that was made in none of these ways.</summary>
    [FromQuery(Name = "origin!")]
    [Repeatable]
    public Origin[] NotOrigin { get; init; } = [];

    /// <summary>With an item at least this probable, from 0 to 1; what an editor or an import made counts as certain.</summary>
    [FromQuery(Name = "confidence[gte]")]
    [Share]
    public double? ConfidenceFrom { get; init; }

    /// <summary>With an extracted item at most this probable, from 0 to 1.</summary>
    [FromQuery(Name = "confidence[lte]")]
    [Share]
    public double? ConfidenceTo { get; init; }

    /// <summary>Adds what one list alone asks of quotes.</summary>
    internal virtual void AddTo(Conditions<Quote> conditions)
    {
    }

    /// <summary>Adds what one list alone asks of places.</summary>
    internal virtual void AddTo(Conditions<Place> conditions)
    {
    }
}
