using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities.Roles;

/// <summary>Where the article names countries: what "the country’s president" refers back to.</summary>
internal sealed class CountryMentions
{
    private readonly (int Paragraph, int Token, string Name)[] _mentions;

    public CountryMentions(Document document, IEnumerable<NameMention> names) =>
        _mentions = [.. names.Where(name => name.Kind == NameKind.Place && GazetteerRule.IsCountry(document.Paragraphs[name.Paragraph].Tokens, name.Tokens))
            .Select(name => (name.Paragraph, name.Tokens.First, document.Paragraphs[name.Paragraph].TextOf(name.Tokens)))];

    /// <summary>The country named last before a token, at most one paragraph back, or null.</summary>
    public string? LastBefore(int paragraph, int token)
    {
        int low = 0, high = _mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var isBefore = _mentions[middle].Paragraph < paragraph || _mentions[middle].Paragraph == paragraph && _mentions[middle].Token < token;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _mentions[low - 1].Paragraph >= paragraph - 1 ? _mentions[low - 1].Name : null;
    }
}
