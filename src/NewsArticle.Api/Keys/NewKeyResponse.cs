using NewsArticle.Data.Access;

namespace NewsArticle.Api.Keys;

/// <summary>A key with its secret, which is shown this once.</summary>
public sealed record NewKeyResponse : KeyResponse
{
    internal NewKeyResponse(ApiKey key, DateTime now, string token)
        : base(key, now) =>
        Key = token;

    /// <summary>What its holder sends in the header <c>Authorization: Bearer</c>. It is stored nowhere.</summary>
    public string Key { get; }
}
