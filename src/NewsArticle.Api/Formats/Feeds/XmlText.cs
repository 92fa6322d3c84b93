using System.Xml;

namespace NewsArticle.Api.Formats.Feeds;

/// <summary>Text in XML.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with a replacement character for each that XML 1.0 cannot have.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = text.ToCharArray();
        for (var index = 0; index < clean.Length; index++)
        {
            if (index + 1 < clean.Length && XmlConvert.IsXmlSurrogatePair(clean[index + 1], clean[index]))
            {
                index++;
            }
            else if (!XmlConvert.IsXmlChar(clean[index]))
            {
                clean[index] = Replacement;
            }
        }

        return new string(clean);
    }

    private static bool IsClean(string text)
    {
        foreach (var unit in text)
        {
            if (!XmlConvert.IsXmlChar(unit))
            {
                return false;
            }
        }

        return true;
    }
}
