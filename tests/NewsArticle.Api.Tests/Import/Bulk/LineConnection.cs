using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Import.Bulk;

/// <summary>A client that reads answers while it sends, which <see cref="HttpClient"/> over HTTP/1.1 does not.</summary>
internal sealed class LineConnection : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TcpClient _client;
    private readonly StreamReader _reader;

    private LineConnection(TcpClient client)
    {
        _client = client;
        _reader = new StreamReader(client.GetStream());
    }

    public static async Task<LineConnection> OpenAsync(NewsArticleApp app)
    {
        var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", app.Address.Port);
        var head = $"POST /api/v1/articles/bulk HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: {app.Client.DefaultRequestHeaders.Authorization}\r\n"
            + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        return new LineConnection(client);
    }

    public async Task SendAsync(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var size = Encoding.ASCII.GetBytes(bytes.Length.ToString("x", CultureInfo.InvariantCulture) + "\r\n");
        await _client.GetStream().WriteAsync((byte[])[.. size, .. bytes, .. "\r\n"u8]);
    }

    public Task EndAsync() => _client.GetStream().WriteAsync("0\r\n\r\n"u8.ToArray()).AsTask();

    /// <summary>The next answer; null at the end of all. Each is sent as a chunk of its own, so that its size and headers stand on other lines.</summary>
    public async Task<JsonElement?> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await _reader.ReadLineAsync(patience.Token) is { } line && line is not "0")
        {
            if (line.StartsWith('{'))
            {
                return JsonDocument.Parse(line).RootElement;
            }
        }

        return null;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _client.Dispose();
    }
}
