using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Names.Tagging;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Tools.Training;

/// <summary>
/// Reads tagged text, one "token TAB tag" a line with a blank line between sentences, and levels what the sources do
/// differently from us: titles are no part of a person's name, nationality words are no names.
/// </summary>
/// <param name="evidence">What a word is to be known by.</param>
internal sealed class ConllReader(NameEvidence evidence)
{
    private readonly WordTable _table = new();
    private readonly Dictionary<Word, TaggedWord> _words = [];

    public IEnumerable<TrainingSentence> Read(string path)
    {
        var words = new List<Word>();
        var tags = new List<string>();
        foreach (var line in File.ReadLines(path).Append(string.Empty))
        {
            if (line.Length > 0)
            {
                var columns = line.Split('\t');
                words.Add(_table[columns[0]]);
                tags.Add(columns[1]);
            }
            else if (words.Count > 0)
            {
                yield return Level(words, tags);
                words.Clear();
                tags.Clear();
            }
        }
    }

    private TrainingSentence Level(List<Word> words, List<string> source)
    {
        var tags = new NameTag[words.Count];
        for (var index = 0; index < tags.Length; index++)
        {
            var kind = KindOf(source[index], words[index]);
            var continues = index > 0 && source[index][0] == 'I' && tags[index - 1] != NameTag.Outside && NameTags.KindOf(tags[index - 1]) == kind;
            tags[index] = kind is null || (kind == NameKind.Person && !continues && NameTables.IsTitle(words[index])) ? NameTag.Outside
                : continues ? NameTags.Inside(kind.Value)
                : NameTags.Begin(kind.Value);
        }

        return new TrainingSentence([.. words.Select(Tagged)], tags);
    }

    private static NameKind? KindOf(string tag, Word word) => tag[Math.Max(0, tag.Length - 3)..] switch
    {
        _ when word.Lower is "u.s." or "u.s" or "us" => tag == "O" ? null : NameKind.Place,
        "PER" => NameKind.Person,
        "LOC" => NameKind.Place,
        "GPE" => Nationalities.TryGet(word.Text, out _) ? null : NameKind.Place,
        "ORG" => NameKind.Organization,
        _ => null,
    };

    private TaggedWord Tagged(Word word) => _words.TryGetValue(word, out var tagged) ? tagged : _words[word] = new TaggedWord(word, evidence);
}
