namespace NewsArticle.Data.Writing;

/// <summary>The disk has no room left; nothing was written, and what is stored can still be read.</summary>
public sealed class StorageFullException(Exception innerException) : Exception("The disk that holds the archive is full.", innerException);
