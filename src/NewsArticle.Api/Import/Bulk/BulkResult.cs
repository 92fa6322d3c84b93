using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Infrastructure.Limits;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Import.Bulk;

/// <summary>Reads articles from the request while it answers them, a line each.</summary>
internal sealed class BulkResult(bool extract) : ActionResult
{
    public const string MediaType = "application/x-ndjson";

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        using var lease = http.RequestServices.GetRequiredService<StreamGate>().EnterExport(http);
        if (!lease.IsAcquired)
        {
            await RateLimits.Refuse(http, lease).ExecuteAsync(http);
            return;
        }

        var limits = http.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value;
        if (http.Request.ContentLength > limits.BulkBytes)
        {
            await Refusal.BulkTooLarge(limits.BulkBytes).ExecuteAsync(http);
            return;
        }

        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = limits.BulkBytes;
        // Who makes articles while they are sent may pause between two; how long all of it may take is bounded besides.
        http.Features.Get<IHttpMinRequestBodyDataRateFeature>()?.MinDataRate = null;
        await RunAsync(http, limits.BodyBytes);
    }

    private async Task RunAsync(HttpContext http, int longestLine)
    {
        using var answers = new AnswerSpool();
        var json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        var sending = Task.CompletedTask;
        try
        {
            await http.RequestServices.GetRequiredService<BulkImport>().ImportAsync(
                new LineReader(http.Request.BodyReader, longestLine),
                extract,
                answer =>
                {
                    if (!http.Response.HasStarted && sending.IsCompletedSuccessfully)
                    {
                        sending = BeginAsync(http, answers);
                    }

                    answers.Add([.. JsonSerializer.SerializeToUtf8Bytes(answer.In(http), json), (byte)'\n']);
                },
                http.RequestAborted);
        }
        finally
        {
            answers.End();
            await sending;
        }

        if (!http.Response.HasStarted)
        {
            await Refusal.EmptyBody().ExecuteAsync(http);
        }
    }

    private static Task BeginAsync(HttpContext http, AnswerSpool answers)
    {
        // Who sends does not read yet; how long all of it may take is said elsewhere.
        http.Features.Get<IHttpMinResponseDataRateFeature>()?.MinDataRate = null;
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = MediaType;
        return answers.SendAsync(http.Response.BodyWriter, http.RequestAborted);
    }
}
