using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Identities;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Corrections;

/// <summary>Corrects and merges people, places and organizations as all articles share them.</summary>
public sealed class SharedIdentities(
    NewsDbContext db, ArchiveWriter writer, NamingArticles articles, IdentityMerger merger, EntityTag tags, IOptions<JsonOptions> json)
{
    internal Task<ActionResult<TResponse>> PatchAsync<TIdentity, TRequest, TResponse>(
        int id, MergePatch<TRequest> patch, IdentityShape<TIdentity, TRequest, TResponse> shape, RequestHeaders conditions,
        CancellationToken cancellationToken)
        where TIdentity : Identity
        where TRequest : IdentityRequest
        where TResponse : class =>
        writer.WriteAsync(() => CorrectAsync(id, patch, shape, conditions, cancellationToken), cancellationToken);

    internal Task<ActionResult<TResponse>> MergeAsync<TIdentity, TRequest, TResponse>(
        int id, int into, IdentityShape<TIdentity, TRequest, TResponse> shape, CancellationToken cancellationToken)
        where TIdentity : Identity
        where TRequest : IdentityRequest
        where TResponse : class =>
        writer.WriteAsync(() => JoinAsync(id, into, shape, cancellationToken), cancellationToken);

    private async Task<ActionResult<TResponse>> CorrectAsync<TIdentity, TRequest, TResponse>(
        int id, MergePatch<TRequest> patch, IdentityShape<TIdentity, TRequest, TResponse> shape, RequestHeaders conditions,
        CancellationToken cancellationToken)
        where TIdentity : Identity
        where TRequest : IdentityRequest
        where TResponse : class
    {
        if (await FindAsync<TIdentity>(id, cancellationToken) is not { } identity)
        {
            return Refusal.UnknownId(shape.List.Item, id, $"/api/v1/{shape.List.Name}");
        }

        if (!tags.Matches(conditions, shape.Show(identity)))
        {
            return Refusal.PreconditionFailed();
        }

        var current = shape.Read(identity);
        var corrected = patch.ApplyTo(current, json.Value.JsonSerializerOptions);
        corrected = corrected with { Name = Metadata.Line(corrected.Name) ?? "" };
        var errors = new RequestErrors();
        IdentityChecks.Check(corrected, errors);
        if (errors.Any)
        {
            return Refusal.Unprocessable(errors.ByPlace);
        }

        IdentityNames.Set(identity, corrected, areAliasesGiven: patch.Has("aliases"));
        shape.Write(identity, corrected);
        await SaveAsync(identity.Id);
        return shape.Show(identity);
    }

    private async Task<ActionResult<TResponse>> JoinAsync<TIdentity, TRequest, TResponse>(
        int id, int into, IdentityShape<TIdentity, TRequest, TResponse> shape, CancellationToken cancellationToken)
        where TIdentity : Identity
        where TRequest : IdentityRequest
        where TResponse : class
    {
        if (await FindAsync<TIdentity>(id, cancellationToken) is not { } merged)
        {
            return Refusal.UnknownId(shape.List.Item, id, $"/api/v1/{shape.List.Name}");
        }

        if (into == id)
        {
            return Refusal.Unprocessable(Refusal.On("into", "must be another one: nothing is merged into itself"));
        }

        if (await FindAsync<TIdentity>(into, cancellationToken) is not { } kept)
        {
            return Refusal.Unprocessable(Refusal.On("into", $"must be the id of one of /api/v1/{shape.List.Name}: only the same sort is merged"));
        }

        await merger.MergeAsync(merged, kept);
        await SaveAsync(id, into);
        return shape.Show(kept);
    }

    private Task<TIdentity?> FindAsync<TIdentity>(int id, CancellationToken cancellationToken)
        where TIdentity : Identity =>
        db.Set<TIdentity>().Include(identity => identity.Aliases).SingleOrDefaultAsync(identity => identity.Id == id, cancellationToken);

    /// <summary>Saves with the articles that show the identities; while they still do.</summary>
    private async Task SaveAsync(params int[] shown)
    {
        // Once the write has begun it is finished, so that a client that leaves does not decide what the archive holds.
        await articles.TouchAsync(shown);
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
