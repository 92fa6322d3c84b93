namespace NewsArticle.Api.Series;

/// <summary>A time of an attack figure.</summary>
public enum FigureTime
{
    /// <summary>When the event happened; where the text does not say, when the article was published.</summary>
    Event,

    /// <summary>When the article was published.</summary>
    Published,
}
