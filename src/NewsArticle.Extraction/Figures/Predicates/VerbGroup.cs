using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Predicates;

/// <summary>A verb with its auxiliaries ("have also been killed"), or a word that says in what state something is ("were dead").</summary>
internal sealed record VerbGroup
{
    /// <summary>From the first auxiliary to the verb.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The token of the verb itself; of the auxiliary where the table does not know the verb.</summary>
    public int Verb => Tokens.End - 1;

    /// <summary>The token behind the verb and the words that make one verb with it: "shot dead", "shot and killed".</summary>
    public int End { get; init; }

    public required Voice Voice { get; init; }

    /// <summary>What the tables know of the verb; empty for a verb that only bounds a clause.</summary>
    public IReadOnlyList<VerbEntry> Entries { get; init; } = [];

    /// <summary>False where the text denies it, or says that it may, will or should happen.</summary>
    public bool IsFactual { get; init; } = true;
}

internal enum Voice
{
    Active,
    Passive,

    /// <summary>"killed" without an auxiliary: a past tense, or a participle behind its noun.</summary>
    Either,

    /// <summary>"killing", which has only an object in its clause.</summary>
    Gerund,

    /// <summary>"dead", "missing", "in custody".</summary>
    State,
}
