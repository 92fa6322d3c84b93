using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsArticle.Api.Tests.Support;

/// <summary>Speaks HTTP byte by byte, for what no client library sends.</summary>
internal sealed class RawConnection : IDisposable
{
    private const int Block = 64 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly Regex StatusLine = new("^HTTP/1\\.[01] (\\d{3}) ", RegexOptions.Multiline | RegexOptions.NonBacktracking);

    private readonly NetworkStream _stream;

    private RawConnection(Socket socket) => _stream = new NetworkStream(socket, ownsSocket: true);

    public static async Task<RawConnection> ToAsync(Uri address)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        return new RawConnection(socket);
    }

    /// <summary>Sends a request, and reads until the service closes the connection.</summary>
    /// <returns>The statuses of all answers, and everything that came.</returns>
    public static async Task<(int[] Statuses, string Text)> ExchangeAsync(Uri address, string request)
    {
        using var connection = await ToAsync(address);
        // What is refused early may be closed before it is all sent; the answer counts.
        var sending = connection.TrySendAsync(request);
        var text = await connection.ReadToEndAsync();
        await sending;
        return (StatusesIn(text), text);
    }

    public static int[] StatusesIn(string text) => [.. StatusLine.Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Sends characters as bytes.</summary>
    /// <returns>Whether the service still took them.</returns>
    public async Task<bool> TrySendAsync(string text)
    {
        try
        {
            await _stream.WriteAsync(Encoding.Latin1.GetBytes(text)).AsTask().WaitAsync(Patience);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Reads until the service closes the connection, orderly or not.</summary>
    public async Task<string> ReadToEndAsync()
    {
        var text = new StringBuilder();
        var buffer = new byte[Block];
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (await _stream.ReadAsync(buffer, patience.Token) is > 0 and var count)
            {
                text.Append(Encoding.Latin1.GetString(buffer, 0, count));
            }
        }
        catch (IOException)
        {
            // Reset: what had come before is what there is.
        }

        return text.ToString();
    }

    public void Dispose() => _stream.Dispose();
}
