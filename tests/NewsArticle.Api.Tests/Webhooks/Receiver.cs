using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsArticle.Api.Tests.Webhooks;

/// <summary>A receiver of webhooks on a port of its own.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<Message> _messages = Channel.CreateUnbounded<Message>();

    private Receiver(WebApplication app) => _app = app;

    /// <summary>Whether anything else was asked for than the address of the hook.</summary>
    public bool HasStrays { get; private set; }

    /// <summary>What it answers from now on.</summary>
    public HttpStatusCode Answer { get; set; } = HttpStatusCode.OK;

    public string Url => _app.Urls.Single() + "/hook";

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var receiver = new Receiver(app);
        app.MapPost("/hook", receiver.ReceiveAsync);
        app.MapFallback(receiver.NoteStray);
        await app.StartAsync();
        return receiver;
    }

    /// <summary>The next message that comes.</summary>
    public async Task<Message> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await _messages.Reader.ReadAsync(patience.Token);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private void NoteStray() => HasStrays = true;

    private async Task<IResult> ReceiveAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var answer = Answer;
        await _messages.Writer.WriteAsync(new Message(
            request.Headers["webhook-id"].ToString(),
            request.Headers["webhook-timestamp"].ToString(),
            request.Headers["webhook-signature"].ToString(),
            await reader.ReadToEndAsync()));
        return answer is HttpStatusCode.Redirect ? Results.Redirect("/elsewhere") : Results.StatusCode((int)answer);
    }

    /// <summary>A message as it came.</summary>
    internal sealed record Message(string Id, string Timestamp, string Signature, string Body)
    {
        /// <summary>Whether the signature is right, as a receiver that was written after the specification finds it.</summary>
        public bool IsSignedWith(string secret)
        {
            var key = Convert.FromBase64String(secret["whsec_".Length..]);
            var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}"));
            return Signature == "v1," + Convert.ToBase64String(hash);
        }
    }
}
