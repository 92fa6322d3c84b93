using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using NewsArticle.Data;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Changes;

/// <summary>The change log as events, as they come; holds no more of it in memory than one stretch.</summary>
public sealed class ChangeEvents(ChangeFeed feed, ArchiveVersion version, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>How long a connection may be idle before a ping shows both sides that it is alive; proxies cut after 30 s and more.</summary>
    public static readonly TimeSpan PingAfter = TimeSpan.FromSeconds(15);

    /// <summary>How long readers of a service that stops wait before they come back.</summary>
    private static readonly TimeSpan ComeBackAfter = TimeSpan.FromSeconds(3);

    private const string Ping = "ping";
    private const int Stretch = 100;

    /// <summary>All changes after a sequence number, for ever; ends when the client leaves or the service stops.</summary>
    /// <param name="filter">Which changes.</param>
    /// <param name="after">The number.</param>
    public async IAsyncEnumerable<SseItem<object>> ReadAsync(
        ChangeFilter filter, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        // At once, so that the client sees that it is connected.
        yield return PingAt(after);
        while (await TryReadAsync(filter, after, ending.Token) is { } page)
        {
            foreach (var change in page.Items)
            {
                yield return new SseItem<object>(change, WireName.Of(change.Kind)) { EventId = Text(change.Sequence) };
            }

            after = page.Last;
            if (!page.HasMore && !await ChangesAsync(after, ending.Token))
            {
                // The number moves on past what the filter holds back, so that a reconnect need not look at it again.
                yield return PingAt(after);
            }
        }

        if (!cancellationToken.IsCancellationRequested)
        {
            // The service stops; readers come back after the last event they got, though not all at once with the first try.
            yield return PingAt(after, ComeBackAfter);
        }
    }

    private async Task<ChangePage?> TryReadAsync(ChangeFilter filter, long after, CancellationToken ending)
    {
        try
        {
            return ending.IsCancellationRequested ? null : await feed.ReadAsync(filter, after, Stretch, ending);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Waits for a change; false where none came in time.</summary>
    private async Task<bool> ChangesAsync(long after, CancellationToken ending)
    {
        using var patience = new CancellationTokenSource(PingAfter, time);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, ending);
        try
        {
            await version.WaitBeyondAsync(after, waiting.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return ending.IsCancellationRequested;
        }
    }

    private static SseItem<object> PingAt(long sequence, TimeSpan? comeBackAfter = null) =>
        new(new PingResponse(sequence), Ping) { EventId = Text(sequence), ReconnectionInterval = comeBackAfter };

    private static string Text(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
