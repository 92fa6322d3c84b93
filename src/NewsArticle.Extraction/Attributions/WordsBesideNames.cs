using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>The words that an article puts beside each name: titles, roles, appositions.</summary>
internal sealed class WordsBesideNames
{
    private const int WordsBefore = 6;
    private const int WordsAfter = 9;

    /// <summary>Who is named very often is described early; the rest would only cost time.</summary>
    private const int MostWords = 200;

    private readonly Dictionary<EntityFinding, HashSet<string>> _words = [];
    private readonly Document _document;
    private readonly EntityIndex _entities;

    public WordsBesideNames(Document document, EntityIndex entities)
    {
        _document = document;
        _entities = entities;
        foreach (var mention in document.Paragraphs.SelectMany(paragraph => entities.In(paragraph.Index)))
        {
            if (mention.Entity is not PlaceFinding)
            {
                Collect(mention);
            }
        }
    }

    /// <summary>The words of a name and those beside its mentions, in lower case; empty for a name that was not collected.</summary>
    public IReadOnlySet<string> Of(EntityFinding entity) => _words.GetValueOrDefault(entity) ?? [];

    private void Collect(EntityMention mention)
    {
        if (!_words.TryGetValue(mention.Entity, out var words))
        {
            words = RoleOf(mention.Entity);
            _words.Add(mention.Entity, words);
        }

        if (words.Count > MostWords)
        {
            return;
        }

        var paragraph = _document.Paragraphs[mention.Paragraph];
        for (var position = mention.Tokens.First; position < mention.Tokens.End; position++)
        {
            words.Add(paragraph.Tokens[position].Lower);
        }

        CollectBefore(paragraph, mention, words);
        CollectAfter(paragraph, mention, words);
    }

    private static HashSet<string> RoleOf(EntityFinding entity) =>
        entity is PersonFinding { Role: { } role } ? [.. role.ToLowerInvariant().Split(' ')] : [];

    /// <summary>"Sumy’s mayor, Ihor Bondar": titles, and the description before one comma, up to another person’s name.</summary>
    private void CollectBefore(Paragraph paragraph, EntityMention mention, HashSet<string> words)
    {
        var first = paragraph.SentenceOf(mention.Tokens.First).First;
        var position = mention.Tokens.First - 1;
        position -= position > first && paragraph.Tokens[position].Text == "," ? 1 : 0;
        for (var count = 0; position >= first && count < WordsBefore; position--, count++)
        {
            var token = paragraph.Tokens[position];
            if (EndsApposition(token.Text) || _entities.At(paragraph.Index, position) is { Entity: PersonFinding })
            {
                break;
            }

            words.Add(token.Lower);
        }
    }

    /// <summary>"Ihor Bondar, the mayor of Sumy"; "President Bondar of Ukraine".</summary>
    private static void CollectAfter(Paragraph paragraph, EntityMention mention, HashSet<string> words)
    {
        var end = paragraph.SentenceOf(mention.Tokens.First).End;
        var link = mention.Tokens.End;
        if (link >= end || paragraph.Tokens[link].Lower is not ("," or "of"))
        {
            return;
        }

        for (var position = link + 1; position < Math.Min(end, link + 1 + WordsAfter) && !EndsApposition(paragraph.Tokens[position].Text); position++)
        {
            words.Add(paragraph.Tokens[position].Lower);
        }
    }

    private static bool EndsApposition(string mark) => mark is "," or "." or ";" or ":" or "“" or "”" or "\"";
}
