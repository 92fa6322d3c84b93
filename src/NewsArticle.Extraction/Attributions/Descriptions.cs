using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Finds whom "the company", "the mayor" or "the Russian leader" stands for, by the words the article puts beside names.</summary>
internal sealed class Descriptions
{
    /// <summary>How many mentions before a description are tried.</summary>
    private const int ReachInMentions = 60;

    /// <summary>"Russian" and "Russia" share their beginning; four letters tell most countries apart.</summary>
    private const int SharedBeginning = 4;

    private static readonly Dictionary<string, (bool IsPerson, string[] Synonyms)> Nouns = WordList.Rows("Attributions/description-nouns.txt")
        .ToDictionary(
            row => row[0],
            row => (row[1] == "person", row.Length > 2 ? row[2].Split(' ') : []),
            StringComparer.Ordinal);

    private readonly EntityMention[] _mentions;
    private readonly WordsBesideNames _beside;

    public Descriptions(Document document, EntityIndex entities, WordsBesideNames beside)
    {
        _mentions = [.. document.Paragraphs.SelectMany(paragraph => entities.In(paragraph.Index)).Where(mention => mention.Entity is not PlaceFinding)];
        _beside = beside;
    }

    /// <summary>Whether a word, in lower case, says what somebody is: mayor, spokesman.</summary>
    public static bool IsRole(string lower) => Nouns.TryGetValue(lower, out var meaning) && meaning.IsPerson;

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
            var around = _beside.Of(entity);
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

    private static bool Fits(string modifier, IReadOnlySet<string> around) =>
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
}
