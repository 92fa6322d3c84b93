using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>A verb or phrase that credits somebody, where it stands.</summary>
/// <param name="Words">The verb, or "according to".</param>
internal readonly record struct Cue(TokenRange Words, CueKind Kind, CueTense Tense)
{
    public int First => Words.First;

    public int End => Words.End;

    /// <summary>Whether a subject of its own is to be looked for; "adding that" shares the one of the sentence.</summary>
    public bool HasSubject => Tense != CueTense.Participle && Kind is not (CueKind.AccordingTo or CueKind.QuotedAs or CueKind.WordsOf);
}
