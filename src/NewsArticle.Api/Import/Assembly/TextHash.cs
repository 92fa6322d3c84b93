using System.Security.Cryptography;
using System.Text;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Recognises the same text again, however it was wrapped.</summary>
internal static class TextHash
{
    /// <summary>SHA-256 of the words of the paragraphs, parted by one space, in hexadecimal.</summary>
    public static string Of(IEnumerable<string> paragraphs)
    {
        var words = paragraphs.SelectMany(paragraph => paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', words))));
    }
}
