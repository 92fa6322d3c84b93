using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>Tells whether two requests ask for the same.</summary>
internal static class RequestFingerprint
{
    private const int Chunk = 16 * 1024;

    /// <summary>SHA-256 of method, address, media type and body; the body can be read again afterwards.</summary>
    public static async Task<byte[]> OfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n{request.ContentType}\n"));
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        request.Body.Position = 0;
        return hash.GetHashAndReset();
    }
}
