using NewsArticle.Data.Access;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>What a key is good for.</summary>
public enum KeyState
{
    /// <summary>It lets its holder in.</summary>
    Usable,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>An admin ended it.</summary>
    Revoked,
}

internal static class KeyStates
{
    /// <summary>What a key is good for at a time, in UTC.</summary>
    public static KeyState StateAt(this ApiKey key, DateTime now) => key switch
    {
        { RevokedUtc: not null } => KeyState.Revoked,
        { ExpiresUtc: { } end } when end <= now => KeyState.Expired,
        _ => KeyState.Usable,
    };
}
