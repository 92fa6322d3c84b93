using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Formats.Lists;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Api.Search;

/// <summary>Answers a search with one page, or with all hits where the format is one for that.</summary>
public sealed class SearchPages(NewsDbContext db, SearchHits hits, HitReader reader, IOptions<JsonOptions> json)
{
    private const int BlockSize = 200;

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

        if (context.OtherFormat() is IListFormat format && page.Limit is null)
        {
            return Write(format, context, BlocksAsync(last, query, search, cancellationToken));
        }

        var (read, end) = await ReadAsync(last, query, search, page.Size, cancellationToken);
        var next = end is { } key ? HitCursor.Write(key, search) : null;
        Link(context, page, next);
        return context.OtherFormat() is IListFormat paged
            ? Write(paged, context, new[] { read }.ToAsyncEnumerable())
            : new PageResponse<SearchHitResponse>(read, next);
    }

    private StreamedList Write(IListFormat format, HttpContext context, IAsyncEnumerable<IReadOnlyList<SearchHitResponse>> blocks) => new(
        (Format)format, format.Start(ListDescription.Of(typeof(SearchHitResponse), json.Value.JsonSerializerOptions, context.Request)), blocks);

    private async IAsyncEnumerable<IReadOnlyList<SearchHitResponse>> BlocksAsync(
        HitKey? last, SearchQuery query, SearchRequest search, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            (var read, last) = await ReadAsync(last, query, search, BlockSize, cancellationToken);
            yield return read;
        }
        while (last is not null);
    }

    /// <summary>So many hits after one.</summary>
    /// <returns>The hits, and the key of the last one where more follow.</returns>
    private Task<(List<SearchHitResponse> Hits, HitKey? End)> ReadAsync(
        HitKey? last, SearchQuery query, SearchRequest search, int count, CancellationToken cancellationToken) => db.ReadSnapshotAsync<(List<SearchHitResponse>, HitKey?)>(
            async _ =>
            {
                var keys = await hits.AfterAsync(last, query, search, count + 1, cancellationToken);
                var read = await reader.ReadAsync([.. keys.Take(count)], query, cancellationToken);
                return (read, keys.Count > count ? keys[count - 1] : null);
            },
            cancellationToken);

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
            { "limit", page.Size.ToString(CultureInfo.InvariantCulture) },
            { "cursor", cursor },
        };
        var address = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path, query.ToQueryString());
        context.Response.Headers[HeaderNames.Link] = $"<{address}>; rel=\"next\"";
    }
}
