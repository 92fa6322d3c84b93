namespace NewsArticle.Data.Access;

/// <summary>What somebody may do; each scope includes those before it.</summary>
public enum Scope
{
    /// <summary>Reads the archive, and has texts annotated that are not stored.</summary>
    Read,

    /// <summary>Changes the archive.</summary>
    Write,

    /// <summary>Manages keys and webhooks, and whatever else concerns the service as a whole.</summary>
    Admin,
}
