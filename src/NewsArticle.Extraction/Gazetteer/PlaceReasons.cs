namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Why a name was taken for one place and not for another of its name: the closed list of codes.</summary>
public static class PlaceReasons
{
    /// <summary>The text puts it in a country or region: "Tripoli, Lebanon".</summary>
    public const string ContainerInText = "container-in-text";

    /// <summary>The text says what it is: "the village of", "province".</summary>
    public const string KindInText = "kind-in-text";

    /// <summary>The article speaks of its country.</summary>
    public const string CountryOfArticle = "country-of-article";

    /// <summary>The article speaks of its region.</summary>
    public const string RegionOfArticle = "region-of-article";

    /// <summary>Other places of the article lie near.</summary>
    public const string NearOthers = "near-others";

    /// <summary>No other place of the gazetteer has the name.</summary>
    public const string OnlyOne = "only-one-of-name";

    /// <summary>It is the best known place of the name.</summary>
    public const string BestKnown = "best-known";

    /// <summary>The name is one it has in another language, or spelled in another way.</summary>
    public const string OtherName = "other-name";

    /// <summary>The gazetteer does not know it.</summary>
    public const string Unknown = "not-in-gazetteer";

    /// <summary>Its own place is not known: it has the coordinates of the town or region that the text names it with.</summary>
    public const string PlacedWithOther = "placed-with-other";
}
