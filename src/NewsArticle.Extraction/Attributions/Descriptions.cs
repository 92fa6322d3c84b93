using System.Collections.Frozen;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Finds whom "the company", "the mayor" or "the Russian leader" stands for, by the words the article puts beside names.</summary>
internal sealed class Descriptions
{
    /// <summary>How many mentions before a description are tried.</summary>
    private const int ReachInMentions = 60;

    private const int WordsBefore = 6;
    private const int WordsAfter = 9;

    /// <summary>Who is named very often is described early; the rest would only cost time.</summary>
    private const int MostWords = 200;

    /// <summary>"Russian" and "Russia" share their beginning; four letters tell most countries apart.</summary>
    private const int SharedBeginning = 4;

    private static readonly FrozenDictionary<string, (bool IsPerson, string[] Synonyms)> Nouns = WordList.Rows("Attributions/description-nouns.txt")
        .ToFrozenDictionary(
            row => row[0],
            row => (row[1] == "person", row.Length > 2 ? row[2].Split(' ') : []),
            StringComparer.Ordinal);

    private readonly Document _document;
    private readonly EntityMention[] _mentions;
    private readonly Dictionary<EntityFinding, HashSet<string>> _wordsAround = [];

    public Descriptions(Document document, EntityIndex entities)
    {
        _document = document;
        _mentions = [.. document.Paragraphs.SelectMany(paragraph => entities.In(paragraph.Index)).Where(mention => mention.Entity is not PlaceFinding)];
        foreach (var mention in _mentions)
        {
            Collect(mention, entities);
        }
    }

    /// <summary>Whether a word, in lower case, says what somebody is: mayor, spokesman.</summary>
    public static bool IsRole(string lower) => Nouns.TryGetValue(lower, out var meaning) && meaning.IsPerson;

    /// <summary>The words of a name and those that stand beside its mentions, in lower case: titles, roles, appositions.</summary>
    public IReadOnlySet<string> WordsAround(EntityFinding entity) => _wordsAround[entity];

    /// <summary>The person or organization last named before a description that fits it, or null.</summary>
    public EntityFinding? Find(Passage passage, SourcePhrase phrase)
    {
        var noun = passage.Lower(phrase.Head);
        if (!Nouns.TryGetValue(noun, out var meaning))
        {
            return null;
        }

        var wanted = meaning.Synonyms.Append(noun).ToArray();
        var modifiers = Modifiers(passage, phrase);
        var last = LastBefore(passage.Paragraph.Index, phrase.Words.First);
        for (var index = last; index >= Math.Max(0, last - ReachInMentions); index--)
        {
            var entity = _mentions[index].Entity;
            var around = _wordsAround[entity];
            if (entity is PersonFinding == meaning.IsPerson && around.Overlaps(wanted) && modifiers.TrueForAll(modifier => Fits(modifier, around)))
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>The capitalised words of a description, such as "Russian" and "Ukraine": each must fit whom it stands for.</summary>
    private static List<string> Modifiers(Passage passage, SourcePhrase phrase)
    {
        var modifiers = new List<string>();
        for (var position = phrase.Words.First + 1; position < phrase.Words.End; position++)
        {
            if (position != phrase.Head && passage[position].Word.IsCapitalized)
            {
                modifiers.Add(passage.Lower(position));
            }
        }

        return modifiers;
    }

    private static bool Fits(string modifier, HashSet<string> around) =>
        around.Contains(modifier) || modifier.Length >= SharedBeginning
            && around.Any(word => word.StartsWith(modifier.AsSpan(0, SharedBeginning), StringComparison.Ordinal));

    private int LastBefore(int paragraph, int token)
    {
        int low = 0, high = _mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var mention = _mentions[middle];
            var isBefore = mention.Paragraph < paragraph || mention.Paragraph == paragraph && mention.Tokens.First < token;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private void Collect(EntityMention mention, EntityIndex entities)
    {
        if (!_wordsAround.TryGetValue(mention.Entity, out var around))
        {
            around = [];
            _wordsAround.Add(mention.Entity, around);
            if (mention.Entity is PersonFinding { Role: { } role })
            {
                around.UnionWith(role.ToLowerInvariant().Split(' '));
            }
        }

        if (around.Count > MostWords)
        {
            return;
        }

        var paragraph = _document.Paragraphs[mention.Paragraph];
        var tokens = paragraph.Tokens;
        var sentence = paragraph.SentenceOf(mention.Tokens.First);
        for (var position = mention.Tokens.First; position < mention.Tokens.End; position++)
        {
            around.Add(tokens[position].Lower);
        }

        var before = mention.Tokens.First - 1;
        if (before > sentence.First && tokens[before].Text == ",")
        {
            before--;
        }

        for (var count = 0; before >= sentence.First && count < WordsBefore && !EndsApposition(tokens[before].Text); before--, count++)
        {
            if (entities.At(mention.Paragraph, before) is { Entity: PersonFinding })
            {
                break;
            }

            around.Add(tokens[before].Lower);
        }

        var after = mention.Tokens.End;
        if (after >= sentence.End || tokens[after].Text != "," && tokens[after].Lower != "of")
        {
            return;
        }

        after++;
        for (var count = 0; after < sentence.End && count < WordsAfter && !EndsApposition(tokens[after].Text); after++, count++)
        {
            around.Add(tokens[after].Lower);
        }
    }

    private static bool EndsApposition(string mark) => mark is "," or "." or ";" or ":" or "“" or "”" or "\"";
}
