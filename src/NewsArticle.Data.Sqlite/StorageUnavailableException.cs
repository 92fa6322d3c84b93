namespace NewsArticle.Data.Sqlite;

/// <summary>The archive cannot be opened; the message is one line for the operator.</summary>
public sealed class StorageUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
