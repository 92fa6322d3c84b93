namespace NewsArticle.Api.Series;

/// <summary>How long the steps of a series are; all in UTC.</summary>
public enum SeriesInterval
{
    /// <summary>From midnight to midnight.</summary>
    Day,

    /// <summary>One hour.</summary>
    Hour,

    /// <summary>From Monday to Sunday, as ISO 8601 has weeks.</summary>
    Week,

    /// <summary>A month of the calendar.</summary>
    Month,
}
