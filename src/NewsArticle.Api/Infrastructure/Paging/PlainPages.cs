using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Answers with one page of a list that has neither filters nor formats.</summary>
internal static class PlainPages
{
    public static Task<ActionResult<PageResponse<TResponse>>> PageAsync<TRow, TResponse>(
        this ControllerBase controller, IQueryable<TRow> rows, PlainPageRequest page, Func<TRow, TResponse> show, Func<TRow, int> idOf,
        CancellationToken cancellationToken)
        where TRow : class
        where TResponse : class =>
        controller.PageAsync(rows, page, shown => Task.FromResult(shown.Select(show).ToList()), idOf, cancellationToken);

    /// <summary>The same where what is shown of the rows takes another look into the archive.</summary>
    public static async Task<ActionResult<PageResponse<TResponse>>> PageAsync<TRow, TResponse>(
        this ControllerBase controller, IQueryable<TRow> rows, PlainPageRequest page, Func<List<TRow>, Task<List<TResponse>>> show,
        Func<TRow, int> idOf, CancellationToken cancellationToken)
        where TRow : class
        where TResponse : class
    {
        var request = controller.Request;
        if (!Cursor.TryRead(page.Cursor, request, out var last, out var error))
        {
            return Refusal.BadCursor(error);
        }

        var after = last?.Id ?? 0;
        var found = await rows
            .Where(row => EF.Property<int>(row, "Id") > after)
            .OrderBy(row => EF.Property<int>(row, "Id"))
            .Take(page.Limit + 1)
            .ToListAsync(cancellationToken);
        var items = await show([.. found.Take(page.Limit)]);
        if (found.Count <= page.Limit)
        {
            return new PageResponse<TResponse>(items);
        }

        var next = Cursor.Write(new RowKey { By = 0, Id = idOf(found[page.Limit - 1]) }, request);
        var query = new QueryBuilder { { "limit", page.Limit.ToString(CultureInfo.InvariantCulture) }, { "cursor", next } };
        var address = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path, query.ToQueryString());
        controller.Response.Headers[HeaderNames.Link] = $"<{address}>; rel=\"next\"";
        return new PageResponse<TResponse>(items, next);
    }
}
