using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Lexicon;

/// <summary>What part a word plays between the names, nouns and verbs of a sentence.</summary>
internal enum FunctionWord
{
    None,
    Determiner,
    Preposition,
    Coordinator,
    Subordinator,
    Auxiliary,
    Negation,
    Adverb,
    Pronoun,

    /// <summary>A weekday, a month or a stretch of time: it dates what is said, and never says it.</summary>
    Time,
}

/// <summary>The closed word classes.</summary>
internal static class FunctionWords
{
    private static readonly Dictionary<string, FunctionWord> Classes = WordList.Rows("Lexicon/function-words.txt")
        .ToDictionary(row => row[0], row => Enum.Parse<FunctionWord>(row[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly WordFact<FunctionWord> ClassOf = new(Find);

    /// <summary>The class of a word; adverbs in -ly are recognised by their ending.</summary>
    public static FunctionWord Of(Token token) => ClassOf.Of(token.Word);

    private static FunctionWord Find(Word word)
    {
        if (Classes.TryGetValue(word.Lower, out var found))
        {
            return found;
        }

        return word.Shape == WordShape.Lower && word.Text.Length > 4 && word.Text.EndsWith("ly", StringComparison.Ordinal)
            ? FunctionWord.Adverb
            : FunctionWord.None;
    }
}
