namespace NewsArticle.Data.Writing;

/// <summary>The database refused evidence whose words do not stand at its offsets, or a change of stored text; nothing was written.</summary>
public sealed class EvidenceRefusedException(Exception innerException)
    : Exception("The database refused evidence that its text does not bear.", innerException);
