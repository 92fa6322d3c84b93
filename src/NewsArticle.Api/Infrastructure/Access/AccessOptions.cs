namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>Who may do what without a key.</summary>
internal sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>Who may read.</summary>
    public ReadAccess Reading { get; init; } = ReadAccess.Open;
}

/// <summary>Who may read the archive.</summary>
internal enum ReadAccess
{
    /// <summary>Everybody.</summary>
    Open,

    /// <summary>Who has a key.</summary>
    Keys,
}
