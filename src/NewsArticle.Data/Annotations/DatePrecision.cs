namespace NewsArticle.Data;

/// <summary>How much of a date is meant.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
}
