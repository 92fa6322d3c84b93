using System.Globalization;
using System.Security.Cryptography;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>
/// A key as its holder has it: <c>na_</c>, by which scanners know a leaked one, the key's number, by which it is found, and 64 hex
/// digits of secret. A regular expression for scanners: <c>na_[1-9][0-9]*_[0-9a-f]{64}</c>.
/// </summary>
internal readonly record struct KeyToken
{
    private const string Prefix = "na_";
    private const int SecretBytes = 32;

    private readonly byte[] _secret;

    private KeyToken(int id, byte[] secret) => (Id, _secret) = (id, secret);

    public int Id { get; }

    /// <summary>SHA-256 of the secret.</summary>
    public byte[] Hash() => SHA256.HashData(_secret);

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    public static KeyToken Of(int id, byte[] secret) => new(id, secret);

    public static bool TryRead(ReadOnlySpan<char> text, out KeyToken token)
    {
        token = default;
        var parts = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : default;
        var end = parts.IndexOf('_');
        if (end <= 0
            || parts.Length - end - 1 != 2 * SecretBytes
            || !int.TryParse(parts[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        var secret = new byte[SecretBytes];
        if (Convert.FromHexString(parts[(end + 1)..], secret, out _, out _) is not System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        token = new KeyToken(id, secret);
        return true;
    }

    /// <summary>For its holder only: not for logs.</summary>
    public string Reveal() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Id}_{Convert.ToHexStringLower(_secret)}");

    /// <summary>Without the secret.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Id}_…");
}
