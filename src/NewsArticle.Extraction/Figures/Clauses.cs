using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;

namespace NewsArticle.Extraction.Figures;

/// <summary>A sentence with its counts and verbs found: what the rules read.</summary>
internal sealed class Clauses
{
    private readonly Dictionary<int, Count> _countByFirst = [];
    private readonly Dictionary<int, Count> _countByLast = [];
    private readonly Dictionary<int, VerbGroup> _verbByToken = [];

    public Clauses(Sentence sentence)
    {
        Sentence = sentence;
        Counts = CountReader.Read(sentence);
        if (Counts.Count == 0)
        {
            return;
        }

        foreach (var count in Counts)
        {
            _countByFirst[count.Tokens.First] = count;
            _countByLast[count.Tokens.End - 1] = count;
        }

        foreach (var verb in VerbGroupReader.Read(sentence, Counts))
        {
            for (var token = verb.Tokens.First; token < verb.Tokens.End; token++)
            {
                _verbByToken[token] = verb;
            }
        }
    }

    public Sentence Sentence { get; }

    /// <summary>In text order.</summary>
    public IReadOnlyList<Count> Counts { get; }

    public Count? CountStartingAt(int token) => _countByFirst.GetValueOrDefault(token);

    public Count? CountEndingAt(int token) => _countByLast.GetValueOrDefault(token);

    public VerbGroup? VerbAt(int token) => _verbByToken.GetValueOrDefault(token);

    /// <summary>Whether what follows a token can be the object of a verb that ends there: "killed five", not "killed on Monday".</summary>
    public bool StartsObject(int token)
    {
        if (CountStartingAt(token) is not null)
        {
            return true;
        }

        var word = Sentence[token];
        const WordSort NoObject = WordSort.Preposition | WordSort.Conjunction | WordSort.Subordinator | WordSort.Relative
            | WordSort.Auxiliary | WordSort.Adverb | WordSort.Negation;
        return WordSorts.Is(word, WordSort.Determiner) && !WordSorts.Is(word, WordSort.Relative)
            || !Sentence.IsPunctuation(token) && !WordSorts.Is(word, NoObject) && !WordSorts.IsAdverb(word)
                && !Circumstances.Calendar.IsDayOrMonth(word) && VerbAt(token) is null;
    }
}
