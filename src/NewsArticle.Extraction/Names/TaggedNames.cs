using NewsArticle.Extraction.Names.Tagging;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>What the trained tagger finds, sentence by sentence.</summary>
internal sealed class TaggedNames(NameTagger tagger)
{
    /// <summary>No news sentence is longer; what a crafted text adds beyond it is read as further sentences.</summary>
    private const int LongestSentence = 400;

    public IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var first = sentence.First; first < sentence.End; first += LongestSentence)
            {
                foreach (var name in Tag(paragraph, new TokenRange(first, Math.Min(sentence.End, first + LongestSentence))))
                {
                    yield return name;
                }
            }
        }
    }

    private List<NameMention> Tag(Paragraph paragraph, TokenRange sentence)
    {
        var words = new TaggedWord[sentence.Count];
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = tagger.Read(paragraph.Tokens[sentence.First + index].Word);
        }

        var tags = new NameTag[words.Length];
        var probabilities = new float[words.Length * NameTags.Count];
        tagger.Tag(words, tags, probabilities);

        var names = new List<NameMention>();
        for (var first = 0; first < tags.Length; first++)
        {
            if (!NameTags.IsBegin(tags[first]))
            {
                continue;
            }

            var (end, confidence) = (first + 1, probabilities[(first * NameTags.Count) + (int)tags[first]]);
            while (end < tags.Length && NameTags.IsInside(tags[end]))
            {
                confidence = Math.Min(confidence, probabilities[(end * NameTags.Count) + (int)tags[end]]);
                end++;
            }

            var kind = NameTags.KindOf(tags[first]);
            var start = kind == NameKind.Person && first > 0 && tags[first - 1] == NameTag.Outside && IsGivenName(words[first - 1], paragraph.Tokens[sentence.First + first - 1].Word)
                ? first - 1
                : first;
            AddName(names, paragraph, new TokenRange(sentence.First + start, sentence.First + end), kind, confidence);
            first = end - 1;
        }

        return names;
    }

    /// <summary>Whether a word that the tagger left out before a surname belongs to it.</summary>
    private static bool IsGivenName(TaggedWord tagged, Word word) => tagged.IsCapitalized && NameTables.IsGivenName(word) && !CommonWords.Contains(word);

    private static void AddName(List<NameMention> names, Paragraph paragraph, TokenRange tokens, NameKind tagged, double confidence)
    {
        foreach (var (part, kind) in NameParts.Of(paragraph.Tokens, tokens, tagged))
        {
            var name = kind == NameKind.Person ? NameBoundaries.OfPerson(paragraph.Tokens, part) : NameBoundaries.Trimmed(paragraph.Tokens, part);
            if (!name.IsEmpty && (kind == NameKind.Person || !NameTables.IsTitle(paragraph.Tokens[name.End - 1].Word)))
            {
                names.Add(new NameMention(paragraph.Index, name, kind, "tagger", Math.Round(confidence, 3)));
            }
        }
    }
}
