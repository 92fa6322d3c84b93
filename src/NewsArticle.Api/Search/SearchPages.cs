using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Search;

/// <summary>Answers a search with one page.</summary>
public sealed class SearchPages(NewsDbContext db, SearchHits hits, HitReader reader)
{
    internal async Task<ActionResult<PageResponse<SearchHitResponse>>> AnswerAsync(
        HttpContext context, SearchRequest search, SearchPage page, CancellationToken cancellationToken)
    {
        if (!SearchText.TryRead(search.Query, out var query, out var problem))
        {
            return problem;
        }

        if (!HitCursor.TryRead(page.Cursor, search, out var last, out var error))
        {
            return Refusal.BadCursor(error);
        }

        return await db.ReadSnapshotAsync(
            async _ =>
            {
                var keys = await hits.AfterAsync(last, query, search, page.Limit + 1, cancellationToken);
                var next = keys.Count > page.Limit ? HitCursor.Write(keys[page.Limit - 1], search) : null;
                Link(context, page, next);
                return new PageResponse<SearchHitResponse>(
                    await reader.ReadAsync([.. keys.Take(page.Limit)], query, cancellationToken), next);
            },
            cancellationToken);
    }

    private static void Link(HttpContext context, SearchPage page, string? cursor)
    {
        if (cursor is null)
        {
            return;
        }

        var request = context.Request;
        var query = new QueryBuilder(request.Query
            .Where(parameter => !PageRequest.Declares(parameter.Key))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value ?? "")))
        {
            { "limit", page.Limit.ToString(CultureInfo.InvariantCulture) },
            { "cursor", cursor },
        };
        var address = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path, query.ToQueryString());
        context.Response.Headers[HeaderNames.Link] = $"<{address}>; rel=\"next\"";
    }
}
