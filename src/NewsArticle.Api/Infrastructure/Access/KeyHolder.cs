using System.Globalization;
using System.Security.Claims;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>A user who is known by a key.</summary>
internal static class KeyHolder
{
    private const string ScopeClaim = "scope";

    public static ClaimsPrincipal Of(int keyId, string name, Scope scope) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, keyId.ToString(CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Name, name),
            new Claim(ScopeClaim, WireName.Of(scope)),
        ],
        KeyAuthentication.Scheme));

    /// <summary>The number of the key, as text; null for a user without.</summary>
    public static string? KeyId(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);

    public static Scope? Scope(this ClaimsPrincipal user) =>
        WireName.TryParse<Scope>(user.FindFirstValue(ScopeClaim), out var scope) ? scope : null;

    /// <summary>Whether a user's scope includes another; that of a user without a key includes none.</summary>
    public static bool Holds(this ClaimsPrincipal user, Scope scope) => user.Scope() >= scope;
}
