using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Formats.Lists;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Caching;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Limits;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Changes;

/// <summary>What was created, corrected, merged and deleted, in order, with who and why.</summary>
[ApiController]
[Route("api/v1/changes")]
[Tags("Changes")]
public sealed class ChangesController(ChangeFeed feed, ChangeExport export, ChangeEvents events) : ControllerBase
{
    /// <summary>Lists changes.</summary>
    /// <remarks>
    /// Oldest first, each under a number that never changes. Ask again with <c>after</c> set to <c>lastSequence</c>, or follow
    /// <c>next</c>, whenever you like: nothing is missed, and nothing comes twice.
    /// </remarks>
    /// <response code="200">The changes.</response>
    [HttpGet(Name = "listChanges")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv")]
    [StateTagged]
    [ProducesResponseType<ChangeListResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<ChangeListResponse>> List(
        [FromQuery] ChangeFilter filter, [FromQuery] ChangePageRequest page, CancellationToken cancellationToken)
    {
        var found = await feed.ReadAsync(filter, page.After, page.Size, cancellationToken);
        if (found.IsBeyond)
        {
            return Refusal.BeyondChanges("after", found.End);
        }

        if (HttpContext.OtherFormat() is IListFormat format)
        {
            return export.Write(format, filter, page, found, Request);
        }

        var next = Next(found.Last);
        Response.Headers[HeaderNames.Link] = $"<{UriHelper.BuildAbsolute(Request.Scheme, Request.Host)[..^1]}{next}>; rel=\"next\"";
        return new ChangeListResponse(found.Items, found.Last, found.HasMore, next);
    }

    /// <summary>Streams changes.</summary>
    /// <remarks>
    /// Server-sent events: <c>id</c> is the sequence number, <c>event</c> the kind, <c>data</c> a change as <c>listChanges</c> has it.
    /// A <c>ping</c> shows when nothing happens that the connection is alive. Without <c>after</c> the stream begins with the next
    /// change; browsers resume by themselves after the last event they got.
    /// </remarks>
    /// <param name="filter">Which changes.</param>
    /// <param name="after">Only changes after this sequence number; 0 begins with the first change.</param>
    /// <param name="lastEventId">The <c>id</c> of the last event received; goes before <c>after</c>.</param>
    /// <response code="200">The events, until the client leaves or the service stops.</response>
    [HttpGet("stream", Name = "streamChanges")]
    [Needs(Scope.Read)]
    [NotCached]
    [DisableRequestTimeout]
    [ProducesResponseType<string>(StatusCodes.Status200OK, "text/event-stream")]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<IResult> Stream(
        [FromQuery] ChangeFilter filter,
        CancellationToken cancellationToken,
        [FromQuery, Range(0, long.MaxValue, ErrorMessage = "must be a sequence number, or 0")] long? after = null,
        [FromHeader(Name = "Last-Event-ID"), Range(0, long.MaxValue, ErrorMessage = "must be the id of an event")] long? lastEventId = null)
    {
        var end = await feed.EndAsync(cancellationToken);
        var from = lastEventId ?? after ?? end;
        if (from > end)
        {
            return Refusal.BeyondChanges(lastEventId is null ? "after" : "Last-Event-ID", end);
        }

        if (HttpContext.IsHead())
        {
            return Results.Text("", "text/event-stream");
        }

        var lease = HttpContext.RequestServices.GetRequiredService<StreamGate>().EnterStream(HttpContext);
        Response.RegisterForDispose(lease);
        return lease.IsAcquired
            ? TypedResults.ServerSentEvents(events.ReadAsync(filter, from, cancellationToken))
            : RateLimits.Refuse(HttpContext, lease);
    }

    private string Next(long after)
    {
        var query = new QueryBuilder(Request.Query
            .Where(parameter => !parameter.Key.Equals("after", StringComparison.OrdinalIgnoreCase))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value ?? "")))
        {
            { "after", after.ToString(CultureInfo.InvariantCulture) },
        };
        return $"{Request.PathBase}{Request.Path}{query.ToQueryString()}";
    }
}
