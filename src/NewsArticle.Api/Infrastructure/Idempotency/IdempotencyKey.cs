using NewsArticle.Data;

namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>
/// The header by which a client names a request that it may have to send again (draft-ietf-httpapi-idempotency-key-header-07): a string
/// in quotation marks, as the draft has it, or without them, as most clients send it.
/// </summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    /// <summary>Tells an answer that was given before.</summary>
    public const string ReplayedHeader = "Idempotency-Replayed";

    /// <summary>Reads the header.</summary>
    /// <returns>Whether it holds one key of 1 to 255 printable ASCII characters.</returns>
    public static bool TryRead(IHeaderDictionary headers, out string key)
    {
        key = headers[Header] is [{ } value] ? Unquote(value.Trim()) : "";
        return key.Length is > 0 and <= Lengths.IdempotencyKey && key.All(character => character is >= ' ' and <= '~' and not '"');
    }

    private static string Unquote(string value) => value is ['"', .. var inner, '"'] ? inner : value;
}
