namespace NewsArticle.Data.Writing;

/// <summary>The disk or the file system refused to write; nothing was written.</summary>
public sealed class StorageFailedException(Exception innerException) : Exception("The archive cannot be written.", innerException);
