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

    /// <param name="first">How the log begins; all of it where the request sets a limit.</param>
    internal ActionResult Write(IListFormat format, ChangeFilter filter, ChangePageRequest page, ChangePage first, HttpRequest request) => new StreamedList(
        (Format)format,
        format.Start(ListDescription.Of(typeof(ChangeResponse), json.Value.JsonSerializerOptions, request)),
        BlocksAsync(first, filter, isWhole: page.Limit is null));

    private async IAsyncEnumerable<IReadOnlyList<object>> BlocksAsync(
        ChangePage first, ChangeFilter filter, bool isWhole, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return first.Items;
        for (var found = first; isWhole && found.HasMore;)
        {
            found = await feed.ReadAsync(filter, found.Last, BlockSize, cancellationToken);
            yield return found.Items;
        }
    }
}
