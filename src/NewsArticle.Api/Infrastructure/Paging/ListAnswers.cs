using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Formats.Lists;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Answers with lists. The next page starts after a row, not at a number of rows: nothing is skipped or shown twice.</summary>
public sealed class ListAnswers(NewsDbContext db, IOptions<JsonOptions> json)
{
    /// <summary>Answers with a page, or with a sample where one is asked for, or with all of the list where the format is one for that.</summary>
    internal async Task<ActionResult<PageResponse<TItem>>> AnswerAsync<TItem>(
        HttpContext context, ItemList<TItem> list, PageRequest page, CancellationToken cancellationToken)
        where TItem : class
    {
        if (!Cursor.TryRead(page.Cursor, context.Request, out var last, out var error))
        {
            return Refusal.BadCursor(error);
        }

        if (page.Facets?.FindUnknown(list.Facets.Keys) is { } unknown)
        {
            return Refusal.UnknownName("facets", unknown, list.Facets.Keys);
        }

        if (page.Include?.FindUnknown(list.Includable) is { } part)
        {
            return Refusal.UnknownName("include", part, list.Includable);
        }

        var selection = page.Fields is { } fields ? new FieldSelection(fields.Names) : null;
        if (selection?.FindUnknown(typeof(TItem), json.Value.JsonSerializerOptions) is { } field)
        {
            return Refusal.UnknownName("fields", field.Name, field.Allowed);
        }

        if (context.OtherFormat() is IListFormat format)
        {
            return await AnswerAsync(context, list, page, last, format, selection, cancellationToken);
        }

        var answer = await db.ReadSnapshotAsync(_ => ReadAsync(context, list, page, last, cancellationToken), cancellationToken);
        return selection is null ? answer : new ObjectResult(selection.Apply(answer, json.Value.JsonSerializerOptions));
    }

    private async Task<ActionResult> AnswerAsync<TItem>(
        HttpContext context, ItemList<TItem> list, PageRequest page, RowKey? last, IListFormat format, FieldSelection? fields, CancellationToken cancellationToken)
        where TItem : class
    {
        if (format.FindMisplaced(page) is { } misplaced)
        {
            return Refusal.NotIn((Format)format, misplaced);
        }

        var description = new ListDescription
        {
            Item = typeof(TItem),
            Fields = fields,
            LeftOut = [.. list.Includable.Except(page.Include?.Names ?? [])],
            Json = json.Value.JsonSerializerOptions,
            Addresses = new Addresses(context.Request),
        };
        if (format.IsWhole && page is { Limit: null, Sample: null })
        {
            return new StreamedList((Format)format, format.Start(description), list.BlocksAsync(db, last, cancellationToken));
        }

        var read = await db.ReadSnapshotAsync(_ => ReadAsync(context, list, page, last, cancellationToken), cancellationToken);
        return new StreamedList((Format)format, format.Start(description with { Next = NextOf(context, page, read) }), new[] { read.Items }.ToAsyncEnumerable());
    }

    private static async Task<PageResponse<TItem>> ReadAsync<TItem>(
        HttpContext context, ItemList<TItem> list, PageRequest page, RowKey? last, CancellationToken cancellationToken)
        where TItem : class
    {
        var keys = page.Sample is { } count
            ? await list.SampleAsync(count, page.Seed, cancellationToken)
            : await list.KeysAfterAsync(last, page.Size + 1, cancellationToken);
        string? next = null;
        if (page.Sample is null && keys.Count > page.Size)
        {
            keys.RemoveAt(page.Size);
            next = Cursor.Write(keys[^1], context.Request);
            context.Response.Headers[HeaderNames.Link] = $"<{Address(context.Request, page.Size, next)}>; rel=\"next\"";
        }

        (long Total, bool IsEstimate)? counted = page.Count is CountMode.None ? null : await list.CountAsync(page.Count, cancellationToken);
        return new PageResponse<TItem>(await list.ShowAsync(keys, cancellationToken), next)
        {
            Total = counted?.Total,
            TotalIsEstimate = counted?.IsEstimate,
            Facets = await CountByAsync(list.Facets, page, cancellationToken),
        };
    }

    private static async Task<Dictionary<string, IReadOnlyList<FacetValueResponse>>?> CountByAsync(
        FacetSet facets, PageRequest page, CancellationToken cancellationToken)
    {
        if (page.Facets is not { } wanted)
        {
            return null;
        }

        var counted = new Dictionary<string, IReadOnlyList<FacetValueResponse>>(StringComparer.Ordinal);
        foreach (var name in wanted.Names)
        {
            counted[name] = await facets[name](page.FacetSize, cancellationToken);
        }

        return counted;
    }

    private static string? NextOf<TItem>(HttpContext context, PageRequest page, PageResponse<TItem> read)
        where TItem : class =>
        read.NextCursor is { } cursor ? Address(context.Request, page.Size, cursor) : null;

    private static string Address(HttpRequest request, int limit, string cursor)
    {
        var query = new QueryBuilder(request.Query
            .Where(parameter => !IsOf(parameter.Key, "limit") && !IsOf(parameter.Key, "cursor"))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value ?? "")))
        {
            { "limit", limit.ToString(CultureInfo.InvariantCulture) },
            { "cursor", cursor },
        };
        return UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path, query.ToQueryString());
    }

    private static bool IsOf(string parameter, string name) => parameter.Equals(name, StringComparison.OrdinalIgnoreCase);
}
