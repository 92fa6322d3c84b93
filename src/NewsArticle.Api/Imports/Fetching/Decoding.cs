using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Text;

namespace NewsArticle.Api.Imports.Fetching;

/// <summary>Reads the bytes of a page as text: by its byte order mark, else as its server says, else as it says itself.</summary>
internal static partial class Decoding
{
    /// <summary>A page says its charset in its first 1024 bytes.</summary>
    private const int Beginning = 1024;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The text of a page, without its byte order mark.</summary>
    public static string Text(WebPage page)
    {
        var bytes = page.Body.AsSpan();
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding.GetString(bytes[encoding.Preamble.Length..]);
            }
        }

        return Named(page.Charset) is { } said ? said.GetString(bytes)
            : Named(CharsetIn(bytes)) is { } own ? own.GetString(bytes)
            : Guess(bytes);
    }

    /// <summary>The encoding of a name; null where there is none.</summary>
    public static Encoding? Named(string? charset) =>
        charset is { Length: > 0 } && TextEncoding.IsSupported(charset) ? TextEncoding.Resolve(charset) : null;

    private static string? CharsetIn(ReadOnlySpan<byte> bytes)
    {
        var beginning = Encoding.Latin1.GetString(bytes[..Math.Min(Beginning, bytes.Length)]);
        var charset = Charset().Match(beginning).Groups[1].Value;
        // Whoever could read this far does not read UTF-16.
        return charset.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : charset;
    }

    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return TextEncoding.Resolve("windows-1252").GetString(bytes);
        }
    }

    [GeneratedRegex("""<(?:meta|\?xml)[^>]{1,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Charset();
}
