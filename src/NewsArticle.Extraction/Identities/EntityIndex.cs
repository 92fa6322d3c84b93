using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>The people, places and organizations of an article, and where each is named.</summary>
public sealed class EntityIndex
{
    private readonly EntityMention[][] _byParagraph;

    /// <param name="mentions">Mentions that do not overlap, in any order.</param>
    public EntityIndex(Document document, IEnumerable<EntityMention> mentions)
    {
        var lookup = mentions.ToLookup(mention => mention.Paragraph);
        _byParagraph = [.. document.Paragraphs.Select(paragraph => lookup[paragraph.Index].OrderBy(mention => mention.Tokens.First).ToArray())];

        var entities = _byParagraph.SelectMany(paragraph => paragraph).Select(mention => mention.Entity).Distinct().ToArray();
        People = [.. entities.OfType<PersonFinding>()];
        Places = [.. entities.OfType<PlaceFinding>()];
        Organizations = [.. entities.OfType<OrganizationFinding>()];
    }

    /// <summary>In order of first mention, as are the other lists.</summary>
    public IReadOnlyList<PersonFinding> People { get; }

    public IReadOnlyList<PlaceFinding> Places { get; }

    public IReadOnlyList<OrganizationFinding> Organizations { get; }

    /// <summary>The mentions of one paragraph in text order; they do not overlap.</summary>
    public IReadOnlyList<EntityMention> In(int paragraph) => _byParagraph[paragraph];

    /// <summary>The mention that covers a token, or null.</summary>
    public EntityMention? At(int paragraph, int token)
    {
        var mentions = _byParagraph[paragraph];
        int low = 0, high = mentions.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Tokens.Contains(token))
            {
                return mentions[middle];
            }

            (low, high) = mentions[middle].Tokens.First < token ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
