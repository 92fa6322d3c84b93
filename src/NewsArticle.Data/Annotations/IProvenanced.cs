namespace NewsArticle.Data;

/// <summary>An item that tells how it came to be.</summary>
public interface IProvenanced
{
    Provenance Provenance { get; }
}
