namespace NewsArticle.Extraction.Gazetteer;

/// <summary>A place that a name may stand for.</summary>
/// <param name="Bond">How the name leads to it.</param>
public sealed record PlaceReading(GazetteerEntry Place, NameBond Bond)
{
    private const double OtherName = 1.2;
    private const double OtherSpelling = 2;

    /// <summary>How likely the name means this place where nothing else is known, on the scale of <see cref="GazetteerEntry.Prominence"/>.</summary>
    public double Prior => Place.Prominence - Bond switch
    {
        NameBond.Own => 0,
        NameBond.Other => OtherName,
        _ => OtherSpelling,
    };
}
