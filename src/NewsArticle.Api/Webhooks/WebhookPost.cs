using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Infrastructure.Network;
using NewsArticle.Data.Webhooks;

namespace NewsArticle.Api.Webhooks;

/// <summary>Sends one message once.</summary>
internal sealed class WebhookPost(
    PublicAddresses addresses, IOptions<JsonOptions> json, IHostEnvironment environment, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _client = new((environment.IsDevelopment() ? addresses.AndThisMachine() : addresses).NewHandler())
    {
        Timeout = Patience,
    };

    /// <summary>Sends changes, signed.</summary>
    /// <returns>The status of the answer, or why there is none.</returns>
    public async Task<(int? Status, string? Error)> SendAsync(
        Webhook webhook, Delivery delivery, WebhookMessage message, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message, json.Value.JsonSerializerOptions);
        var id = MessageId(delivery);
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json);
        request.Headers.UserAgent.ParseAdd("NewsArticle-Webhooks/1.0");
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSecret.Sign(webhook.Secret, id, timestamp, body));
        try
        {
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return ((int)answer.StatusCode, answer.IsSuccessStatusCode ? null : $"The receiver answered {(int)answer.StatusCode}.");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return (null, failure is OperationCanceledException ? $"No answer came in {Patience.TotalSeconds} s." : Short(failure.Message));
        }
    }

    /// <summary>The same for every attempt, and for every start of the service.</summary>
    public static string MessageId(Delivery delivery) =>
        string.Create(CultureInfo.InvariantCulture, $"changes_{delivery.WebhookId}_{delivery.First}_{delivery.Last}");

    public void Dispose() => _client.Dispose();

    private static string Short(string message) => message.Length > 300 ? message[..300] : message;
}
