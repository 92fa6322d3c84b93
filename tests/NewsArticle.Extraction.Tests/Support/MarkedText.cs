using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Quotes;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Tests.Support;

/// <summary>
/// An article whose names are marked by hand, so that later stages are tested apart from the recognition of names:
/// <c>Mr. [Bondar|person:Ihor Bondar] said</c>. Kinds are person, organization and place; a line is a paragraph.
/// </summary>
internal sealed class MarkedText
{
    private readonly List<(string Kind, string Name, int Paragraph, int Start, int End)> _marks = [];

    public MarkedText(string marked)
    {
        var paragraphs = marked.Split('\n').Select(ReadParagraph).ToArray();
        Document = Document.Read(new ArticleText(paragraphs));
        Entities = new EntityIndex(Document, Mentions());
        Attributions = AttributionStage.Find(Document, Entities);
        Quotes = QuoteStage.Find(Document, Entities, Attributions);
    }

    public Document Document { get; }

    public EntityIndex Entities { get; }

    public IReadOnlyList<Attribution> Attributions { get; }

    public IReadOnlyList<QuoteFinding> Quotes { get; }

    /// <summary>The words that an attribution credits, stretch by stretch.</summary>
    public IEnumerable<string> Credited(Attribution attribution) =>
        attribution.Contents.Select(content => Document.Paragraphs[attribution.Paragraph].TextOf(content));

    private string ReadParagraph(string marked, int paragraph)
    {
        var text = new System.Text.StringBuilder();
        for (var position = 0; position < marked.Length; position++)
        {
            var bar = marked.IndexOf('|', position);
            var close = marked.IndexOf(']', position);
            if (marked[position] != '[' || bar < 0 || close < bar)
            {
                text.Append(marked[position]);
                continue;
            }

            var words = marked[(position + 1)..bar];
            var kind = marked[(bar + 1)..close].Split(':');
            _marks.Add((kind[0], kind.Length > 1 ? kind[1] : words, paragraph, text.Length, text.Length + words.Length));
            text.Append(words);
            position = close;
        }

        return text.ToString();
    }

    private IEnumerable<EntityMention> Mentions()
    {
        foreach (var named in _marks.GroupBy(mark => (mark.Kind, mark.Name)))
        {
            var places = named.Select(mark => (mark.Paragraph, Tokens: TokensOf(mark.Paragraph, mark.Start, mark.End))).ToArray();
            var evidence = places.Select(place => Document.Paragraphs[place.Paragraph].EvidenceOf(place.Tokens)).ToArray();
            var entity = Entity(named.Key.Kind, named.Key.Name, evidence);
            foreach (var place in places)
            {
                yield return new EntityMention(place.Paragraph, place.Tokens, entity);
            }
        }
    }

    private TokenRange TokensOf(int paragraph, int start, int end)
    {
        var tokens = Document.Paragraphs[paragraph].Tokens.ToList();
        return new TokenRange(tokens.FindIndex(token => token.Start == start), tokens.FindIndex(token => token.End == end) + 1);
    }

    private static EntityFinding Entity(string kind, string name, Evidence[] mentions) => kind switch
    {
        "person" => new PersonFinding { Name = name, Mentions = mentions, Rule = "marked", Confidence = 1 },
        "organization" => new OrganizationFinding { Name = name, Mentions = mentions, Rule = "marked", Confidence = 1 },
        "place" => new PlaceFinding { Name = name, Mentions = mentions, Kind = PlaceKind.Other, Rule = "marked", Confidence = 1 },
        _ => throw new ArgumentException($"No kind of name is called '{kind}'.", nameof(kind)),
    };
}
