using System.Collections.Frozen;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>
/// The keys, in memory: asking who is there costs no query, whatever is sent. Whoever changes a key in the database makes the ring
/// forget; as one process at a time works on an archive, nobody else does.
/// </summary>
internal sealed class KeyRing
{
    private static readonly byte[] NoHash = new byte[SHA256.HashSizeInBytes];

    private readonly IServiceScopeFactory _scopes;
    private Lazy<Task<FrozenDictionary<int, KeyOnRing>>> _keys;

    public KeyRing(IServiceScopeFactory scopes)
    {
        _scopes = scopes;
        _keys = Unread();
    }

    /// <summary>The key of a token, expired or revoked as it may be; null where there is none with this number and secret.</summary>
    public async ValueTask<KeyOnRing?> FindAsync(KeyToken token)
    {
        var keys = await ReadAsync();
        var key = keys.GetValueOrDefault(token.Id);
        // Compared in any case, so that time does not tell which numbers there are.
        return CryptographicOperations.FixedTimeEquals(token.Hash(), key?.Key.Hash ?? NoHash) ? key : null;
    }

    /// <summary>Whether there is a key that can be used.</summary>
    public async ValueTask<bool> HasUsableAsync(DateTime now) => (await ReadAsync()).Values.Any(key => key.Key.StateAt(now) is KeyState.Usable);

    /// <summary>Reads the keys again before the next question; a reading under way answers nobody who asks from here on.</summary>
    public void Forget() => Volatile.Write(ref _keys, Unread());

    private async ValueTask<FrozenDictionary<int, KeyOnRing>> ReadAsync()
    {
        var keys = Volatile.Read(ref _keys);
        try
        {
            return await keys.Value;
        }
        catch
        {
            Interlocked.CompareExchange(ref _keys, Unread(), keys);
            throw;
        }
    }

    private Lazy<Task<FrozenDictionary<int, KeyOnRing>>> Unread() => new(LoadAsync);

    private async Task<FrozenDictionary<int, KeyOnRing>> LoadAsync()
    {
        await using var scope = _scopes.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<NewsDbContext>().ApiKeys.AsNoTracking().ToListAsync();
        return keys.ToFrozenDictionary(key => key.Id, key => new KeyOnRing(key, KeyHolder.Of(key.Id, key.Name, key.Scope)));
    }
}

/// <summary>A key, and who it makes of its holder.</summary>
internal sealed record KeyOnRing(ApiKey Key, ClaimsPrincipal Holder);
