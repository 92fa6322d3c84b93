namespace NewsArticle.Data.Writing;

/// <summary>The archive is not what was once written: a part of it cannot be read.</summary>
public sealed class StorageDamagedException(Exception innerException) : Exception("The archive is damaged.", innerException);
