namespace NewsArticle.Data.Sqlite;

/// <summary>The archive cannot be opened; the message is one line for the operator.</summary>
public class StorageUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);

/// <summary>Another process works on the archive.</summary>
public sealed class StorageInUseException(string message, Exception? innerException = null) : StorageUnavailableException(message, innerException);
