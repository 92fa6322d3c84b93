namespace NewsArticle.Data.Writing;

/// <summary>Knows what the failures of a database system mean; each provider has one.</summary>
public interface IStorageFailures
{
    /// <summary>An exception that does not name the provider; the same one where it means nothing that is expected.</summary>
    Exception Translate(Exception failure);
}
