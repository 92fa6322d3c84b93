using NewsArticle.Extraction;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Names.Tagging;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating;
using NewsArticle.Tools.Extracting;

namespace NewsArticle.Tools.Training;

/// <summary>Reads annotated articles (JSON Lines with the spans of people, places and organizations) as training text.</summary>
/// <param name="evidence">What a word is to be known by.</param>
internal sealed class GoldSentences(NameEvidence evidence)
{
    private readonly Extraction.Tokens.WordTable _table = new();
    private readonly Dictionary<Word, TaggedWord> _words = [];

    /// <summary>The sentences of each document in which all three kinds are annotated.</summary>
    /// <param name="file">The file.</param>
    /// <param name="weight">How much its sentences count beside others.</param>
    public IEnumerable<(AnnotatedDocument Document, TrainingSentence[] Sentences)> Read(FileInfo file, float weight)
    {
        return Corpus.Read(file)
            .Where(gold => gold is { People: not null, Places: not null, Organizations: not null })
            .Select(gold => (gold, Sentences(gold, weight).ToArray()));
    }

    private IEnumerable<TrainingSentence> Sentences(AnnotatedDocument gold, float weight)
    {
        var text = new CodePointText(gold.Text!);
        var document = Document.Read(new ArticleText(text.Paragraphs));
        var names = GoldNames.Index(gold, document, text);
        foreach (var paragraph in document.Paragraphs)
        {
            var tags = new NameTag[paragraph.Tokens.Count];
            foreach (var mention in names.In(paragraph.Index))
            {
                var kind = mention.Entity switch
                {
                    PersonFinding => NameKind.Person,
                    PlaceFinding => NameKind.Place,
                    _ => NameKind.Organization,
                };
                tags[mention.Tokens.First] = NameTags.Begin(kind);
                tags.AsSpan(mention.Tokens.First + 1, mention.Tokens.Count - 1).Fill(NameTags.Inside(kind));
            }

            foreach (var sentence in paragraph.Sentences)
            {
                var words = Enumerable.Range(sentence.First, sentence.Count).Select(index => Tagged(_table[paragraph.Tokens[index].Text]));
                yield return new TrainingSentence([.. words], tags[sentence.First..sentence.End], weight);
            }
        }
    }

    private TaggedWord Tagged(Word word) => _words.TryGetValue(word, out var tagged) ? tagged : _words[word] = new TaggedWord(word, evidence);
}
