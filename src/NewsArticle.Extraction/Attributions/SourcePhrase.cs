using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>The words beside a cue that say who is credited.</summary>
/// <param name="Words">The whole phrase: titles, name, appositions between name and cue.</param>
/// <param name="Head">The token that the phrase is about: the last of a name, the noun of a description, the pronoun.</param>
internal readonly record struct SourcePhrase(TokenRange Words, int Head, SourceForm Form)
{
    /// <summary>The name that the phrase is about; null for other forms.</summary>
    public EntityMention? Mention { get; init; }

    /// <summary>Where the phrase is about a text, those of its words that say whose: "a statement from | the ministry".</summary>
    public TokenRange? Author { get; init; }
}

/// <summary>How a source is referred to.</summary>
internal enum SourceForm
{
    Named,
    Pronoun,
    Description,
}
