using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Changes;

/// <summary>Writes the change log in formats for all of a list.</summary>
public sealed class ChangeExport(ChangeFeed feed, IOptions<JsonOptions> json)
{
    private const int BlockSize = 200;

    internal ActionResult Write(IListFormat format, ChangeFilter filter, ChangePageRequest page, HttpRequest request)
    {
        var description = new ListDescription
        {
            Item = typeof(ChangeResponse),
            Fields = null,
            LeftOut = [],
            Json = json.Value.JsonSerializerOptions,
            Addresses = new Addresses(request),
        };
        return new StreamedList((Format)format, format.Start(description), BlocksAsync(filter, page));
    }

    private async IAsyncEnumerable<IReadOnlyList<object>> BlocksAsync(
        ChangeFilter filter, ChangePageRequest page, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var found = await feed.ReadAsync(filter, page.After, page.Limit ?? BlockSize, cancellationToken);
        yield return found.Items;
        while (page.Limit is null && found.HasMore)
        {
            found = await feed.ReadAsync(filter, found.Last, BlockSize, cancellationToken);
            yield return found.Items;
        }
    }
}
