namespace NewsArticle.Extraction.Gazetteer;

/// <summary>What sort of place a record of the place table is. The numbers are part of the file's layout.</summary>
internal enum PlaceRank : byte
{
    Town = 0,

    /// <summary>A part of a town.</summary>
    Section = 1,

    /// <summary>The seat of a second-level or smaller region.</summary>
    Seat = 2,

    /// <summary>The seat of a first-level region.</summary>
    RegionSeat = 3,

    /// <summary>The capital of a country.</summary>
    Capital = 4,

    /// <summary>A first-level region: province, state, governorate.</summary>
    Region = 5,

    /// <summary>A second-level region: district, county.</summary>
    District = 6,

    Airport = 7,
}
