using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Authors;
using NewsArticle.Data;
using NewsArticle.Data.Access;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Keys;

/// <summary>Makes and revokes keys, for the admin endpoints and the command line alike.</summary>
internal sealed partial class KeyRegister(NewsDbContext db, ArchiveWriter writer, KeyRing ring, TimeProvider time, ILogger<KeyRegister> logger)
{
    /// <summary>How changes name those who hold no key; a key must not pass for one of them.</summary>
    private static readonly string[] Reserved = [AuthorOfRequest.Anonymous, "newsarticle", CommandLine];

    /// <summary>Who works on the command line.</summary>
    public const string CommandLine = "command line";

    /// <summary>What is wrong with a request for a key, by member; empty where nothing is.</summary>
    public Dictionary<string, string[]> Check(KeyRequest request)
    {
        var errors = new Dictionary<string, string[]>();
        if (request.Name.Trim().Length is 0 or > Lengths.Author || request.Name.Any(char.IsControl))
        {
            errors["name"] = ["must have 1 to 200 characters, and no control characters"];
        }
        else if (Reserved.Contains(request.Name.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            errors["name"] = ["names the service itself in the change log; choose another"];
        }

        if (request.ExpiresAt <= Now)
        {
            errors["expiresAt"] = ["must be in the future"];
        }

        return errors;
    }

    /// <summary>Makes a key of a request without mistakes.</summary>
    /// <param name="by">Who makes it.</param>
    /// <returns>The key, and what its holder gets: from here on nobody else knows.</returns>
    public async Task<NewKeyResponse> AddAsync(KeyRequest request, string by, CancellationToken cancellationToken)
    {
        var secret = KeyToken.NewSecret();
        var key = await AddAsync(request, KeyToken.Of(0, secret).Hash(), by, cancellationToken);
        return new NewKeyResponse(key, Now, KeyToken.Of(key.Id, secret).Reveal());
    }

    /// <summary>Makes a key whose secret only somebody else knows.</summary>
    /// <param name="hash">SHA-256 of the secret.</param>
    /// <inheritdoc cref="AddAsync(KeyRequest, string, CancellationToken)"/>
    public async Task<ApiKey> AddAsync(KeyRequest request, byte[] hash, string by, CancellationToken cancellationToken)
    {
        var key = new ApiKey
        {
            Name = request.Name.Trim(),
            Scope = request.Scope,
            Hash = hash,
            CreatedUtc = Now,
            CreatedBy = by,
            ExpiresUtc = request.ExpiresAt,
        };
        await writer.WriteAsync(
            () =>
            {
                db.ApiKeys.Add(key);
                return db.SaveChangesAsync(CancellationToken.None);
            },
            cancellationToken,
            _ =>
            {
                ring.Forget();
                LogMade(key.Id, key.Name, key.Scope, by);
            });
        return key;
    }

    /// <summary>Ends a key, at once and for ever; one that is ended already stays so.</summary>
    /// <returns>The key; null where there is none.</returns>
    public async Task<KeyResponse?> RevokeAsync(int id, string by, CancellationToken cancellationToken)
    {
        var key = await writer.WriteAsync(() => EndAsync(id, by, cancellationToken), cancellationToken);
        ring.Forget();
        return key is null ? null : new KeyResponse(key, Now);
    }

    private async Task<ApiKey?> EndAsync(int id, string by, CancellationToken cancellationToken)
    {
        if (await db.ApiKeys.SingleOrDefaultAsync(key => key.Id == id, cancellationToken) is not { } key)
        {
            return null;
        }

        if (key.RevokedUtc is null)
        {
            key.RevokedUtc = Now;
            await db.SaveChangesAsync(CancellationToken.None);
            LogRevoked(key.Id, key.Name, by);
        }

        return key;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [LoggerMessage(LogLevel.Information, "Key {KeyId} for {Name} with scope {Scope} was made by {Author}")]
    private partial void LogMade(int keyId, string name, Scope scope, string author);

    [LoggerMessage(LogLevel.Information, "Key {KeyId} of {Name} was revoked by {Author}")]
    private partial void LogRevoked(int keyId, string name, string author);
}
