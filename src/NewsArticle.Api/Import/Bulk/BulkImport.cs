using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Import.Storing;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Limits;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Import.Bulk;

/// <summary>Imports articles as they come, some at a time, each by itself and wholly or not at all.</summary>
internal sealed partial class BulkImport(
    IServiceScopeFactory scopes, IOptions<JsonOptions> json, IOptions<LimitOptions> limits, IHostApplicationLifetime host, ILogger<BulkImport> logger)
{
    /// <summary>Lines that are worked on at a time: enough for extraction, writing and reading to go on beside each other.</summary>
    private const int AtOnce = 8;

    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>Imports the articles of a body, one a line.</summary>
    /// <param name="lines">Reads the body.</param>
    /// <param name="extract">Whether to extract the kinds of annotations that lines do not give.</param>
    /// <param name="answer">Takes what became of each line, in their order. Where the body could not be read to its end, the last one says why.</param>
    public async Task ImportAsync(LineReader lines, bool extract, Action<BulkLineResponse> answer, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, host.ApplicationStopping);
        ending.CancelAfter(TimeSpan.FromSeconds(limits.Value.BulkSeconds));
        var underWay = Channel.CreateBounded<Task<BulkLineResponse>>(AtOnce);
        var starting = StartAsync(lines, extract, underWay.Writer, ending.Token, cancellationToken);
        try
        {
            await foreach (var line in underWay.Reader.ReadAllAsync(CancellationToken.None))
            {
                answer(await line);
            }
        }
        finally
        {
            // Where answering has failed, nothing new is begun, and what is begun ends.
            await ending.CancelAsync();
            while (underWay.Reader.TryRead(out var line))
            {
                await ((Task)line).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await starting;
        }
    }

    /// <param name="ending">Ends the reading.</param>
    /// <param name="cancellationToken">Ends what is worked on too.</param>
    private async Task StartAsync(
        LineReader lines, bool extract, ChannelWriter<Task<BulkLineResponse>> underWay, CancellationToken ending, CancellationToken cancellationToken)
    {
        var last = 0;
        try
        {
            await foreach (var line in lines.ReadAsync(ending))
            {
                if (!line.IsBlank)
                {
                    // What is begun has a place among the answers.
                    await underWay.WaitToWriteAsync(ending);
                    underWay.TryWrite(Task.Run(() => ImportAsync(line, extract, cancellationToken), CancellationToken.None));
                }

                last = line.Number;
            }

            underWay.Complete();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && WhyEnded(failure) is { } problem)
        {
            if (await underWay.WaitToWriteAsync(cancellationToken))
            {
                underWay.TryWrite(Task.FromResult(BulkLineResponse.Of(last + 1, problem)));
            }

            underWay.Complete();
        }
        catch (Exception failure)
        {
            underWay.Complete(failure);
        }
    }

    private ProblemResult? WhyEnded(Exception failure) => failure switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Refusal.BulkTooLarge(limits.Value.BulkBytes),
        BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } => Refusal.BodyTooSlow(),
        OperationCanceledException when host.ApplicationStopping.IsCancellationRequested => Refusal.Stopping(),
        OperationCanceledException => Refusal.TookTooLong(limits.Value.BulkSeconds),
        _ => null,
    };

    private async Task<BulkLineResponse> ImportAsync(BulkLine line, bool extract, CancellationToken cancellationToken)
    {
        try
        {
            return line.Content is not { } content ? BulkLineResponse.Of(line.Number, Refusal.LineTooLarge(limits.Value.BodyBytes))
                : Read(content, out var problem) is { } article ? await ImportAsync(line.Number, article, extract, cancellationToken)
                : BulkLineResponse.Of(line.Number, problem!);
        }
        catch (StorageFullException)
        {
            return BulkLineResponse.Of(line.Number, Refusal.StorageFull());
        }
        catch (StorageFailedException)
        {
            return BulkLineResponse.Of(line.Number, Refusal.StorageFailed());
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure, line.Number);
            return BulkLineResponse.Of(line.Number, Refusal.Internal());
        }
    }

    private ArticleRequest? Read(byte[] line, out ProblemResult? problem)
    {
        try
        {
            var article = JsonSerializer.Deserialize<ArticleRequest>(line, json.Value.JsonSerializerOptions);
            problem = article is null ? Refusal.EmptyBody() : null;
            return article;
        }
        catch (JsonException fault)
        {
            var (place, error) = JsonFaults.Describe(fault);
            problem = Refusal.MalformedBody("Correct the line at the place that errors names; the other lines are not affected.", Refusal.On(place, error));
            return null;
        }
    }

    /// <summary>Waits for as long as the archive, or what the client has under way besides, leaves no room: a refusal would only have the line sent again.</summary>
    private async Task<BulkLineResponse> ImportAsync(int line, ArticleRequest article, bool extract, CancellationToken cancellationToken)
    {
        for (var wait = ShortestWait; ; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                return await scope.ServiceProvider.GetRequiredService<ArticleImporter>().ImportAsync(article, extract, cancellationToken) switch
                {
                    ImportOutcome.Stored stored => BulkLineResponse.Of(line, BulkOutcome.Stored, stored.Article.Id),
                    ImportOutcome.Duplicate { HasSameText: true } same => BulkLineResponse.Of(line, BulkOutcome.Present, same.ArticleId),
                    ImportOutcome.Duplicate other => BulkLineResponse.Of(line, Refusal.DuplicateArticle(other.ArticleId, other.Same)),
                    ImportOutcome.Refused refused => BulkLineResponse.Of(line, Refusal.Unprocessable(refused.Errors)),
                    var outcome => throw new InvalidOperationException($"There is no answer for {outcome.GetType().Name}."),
                };
            }
            catch (Exception busy) when (busy is WriterBusyException or ClientBusyException)
            {
                await Task.Delay(wait, cancellationToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Line {Line} of an import of many articles failed")]
    private partial void LogFailed(Exception failure, int line);
}
