namespace NewsArticle.Extraction;

/// <summary>Somebody whom the article credits with words or with a number.</summary>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Name">The canonical name, or for an unnamed source its words without a leading article ("police", "Ukrainian officials").</param>
/// <param name="Entity">The finding it stands for; null for an unnamed source.</param>
public sealed record Source(SourceKind Kind, string Name, EntityFinding? Entity);
