using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Keys;

/// <summary>Tells of keys on the command line.</summary>
internal static class KeyTable
{
    /// <summary>All keys, a line each, below a line of titles.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(NewsDbContext db, DateTime now, CancellationToken cancellationToken)
    {
        var keys = await db.ApiKeys.AsNoTracking().OrderBy(key => key.Id).ToListAsync(cancellationToken);
        return
        [
            Line("id", "scope", "state", "made", "expires", "last used", "name"),
            .. keys.Select(key => new KeyResponse(key, now)).Select(shown => Line(
                shown.Id.ToString(CultureInfo.InvariantCulture), WireName.Of(shown.Scope), WireName.Of(shown.State),
                Day(shown.CreatedAt), Day(shown.ExpiresAt), Day(shown.LastUsedAt), shown.Name)),
        ];
    }

    public static string Revoked(KeyResponse key) => $"The key {key.Id} of {key.Name} is revoked.";

    public static string Unknown(int id) => $"No key has the number {id}; keys list shows those there are.";

    private static string Line(string id, string scope, string state, string made, string expires, string used, string name) =>
        $"{id,4}  {scope,-5}  {state,-7}  {made,-10}  {expires,-10}  {used,-10}  {name}";

    private static string Day(DateTime? time) => time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never";
}
