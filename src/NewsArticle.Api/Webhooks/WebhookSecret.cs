using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsArticle.Api.Webhooks;

/// <summary>
/// Signs messages as the Standard Webhooks specification has it, so that its libraries verify them:
/// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
/// </summary>
internal static class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int Bytes = 32;

    public static string New() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The value of webhook-signature.</summary>
    /// <param name="secret">As the receiver has it.</param>
    /// <param name="messageId">The value of webhook-id.</param>
    /// <param name="timestamp">The value of webhook-timestamp: seconds since 1970, UTC.</param>
    /// <param name="body">The bytes that are sent.</param>
    public static string Sign(string secret, string messageId, long timestamp, ReadOnlySpan<byte> body)
    {
        var head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{messageId}.{timestamp}."));
        var hash = HMACSHA256.HashData(Convert.FromBase64String(secret[Prefix.Length..]), (byte[])[.. head, .. body]);
        return "v1," + Convert.ToBase64String(hash);
    }
}
