namespace NewsArticle.Data.Writing;

/// <summary>A row with the same unique value is there already; nothing was written.</summary>
public sealed class UniqueViolationException(Exception innerException)
    : Exception("A row with the same unique value is stored already.", innerException);
