namespace NewsArticle.Data;

/// <inheritdoc cref="Quote.Kind"/>
public enum QuoteKind
{
    Direct,
    Mixed,
    Indirect,
}
