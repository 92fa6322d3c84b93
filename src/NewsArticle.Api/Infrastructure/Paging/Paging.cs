using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Answers with one page of a list. The next page starts after a row, not at a number of rows: nothing is skipped or shown twice.</summary>
internal static class Paging
{
    /// <summary>A page of rows in the order in which they were stored.</summary>
    /// <param name="controller">The controller that answers.</param>
    /// <param name="rows">The rows of the list, in any order.</param>
    /// <param name="page">Which page.</param>
    /// <param name="show">Makes the answer's item of a row.</param>
    /// <param name="idOf">The row's id.</param>
    public static async Task<ActionResult<PageResponse<TResponse>>> PageAsync<TRow, TResponse>(
        this ControllerBase controller,
        IQueryable<TRow> rows,
        PageRequest page,
        Func<TRow, TResponse> show,
        Func<TRow, int> idOf,
        CancellationToken cancellationToken)
        where TRow : class
    {
        if (!Cursor.TryRead(page.Cursor, controller.Request, out var cursor, out var error))
        {
            return Refusal.BadCursor(error);
        }

        var after = cursor?.Id ?? 0;
        var found = await rows
            .Where(row => EF.Property<int>(row, "Id") > after)
            .OrderBy(row => EF.Property<int>(row, "Id"))
            .Take(page.Limit + 1)
            .ToListAsync(cancellationToken);
        return controller.Page(found, page, show, row => new Cursor(null, idOf(row)));
    }

    /// <summary>Makes a page of rows that were read in the list's order, one more than the page may have.</summary>
    public static PageResponse<TResponse> Page<TRow, TResponse>(
        this ControllerBase controller,
        List<TRow> found,
        PageRequest page,
        Func<TRow, TResponse> show,
        Func<TRow, Cursor> cursorOf)
    {
        var items = found.Take(page.Limit).Select(show).ToList();
        if (found.Count <= page.Limit)
        {
            return new PageResponse<TResponse>(items);
        }

        var next = cursorOf(found[page.Limit - 1]).Write(controller.Request);
        controller.Response.Headers[HeaderNames.Link] = $"<{Address(controller.Request, page.Limit, next)}>; rel=\"next\"";
        return new PageResponse<TResponse>(items, next);
    }

    private static string Address(HttpRequest request, int limit, string cursor)
    {
        var query = new QueryBuilder(request.Query
            .Where(parameter => !PageRequest.Declares(parameter.Key))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value ?? "")))
        {
            { "limit", limit.ToString(CultureInfo.InvariantCulture) },
            { "cursor", cursor },
        };
        return UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path, query.ToQueryString());
    }
}
