namespace NewsArticle.Data.Writing;

/// <summary>Other writers held the archive for too long; nothing was written, and trying again later can succeed.</summary>
public sealed class WriterBusyException(Exception? innerException = null)
    : Exception("The archive is busy with other writes.", innerException);
