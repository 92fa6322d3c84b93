namespace NewsArticle.Tools.Documents;

/// <summary>An input that a command cannot do without cannot be read; the message says which and why.</summary>
internal sealed class ReadingException(string message) : Exception(message);
