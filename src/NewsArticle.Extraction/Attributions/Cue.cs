using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>A verb or phrase that credits somebody, where it stands.</summary>
/// <param name="Words">The verb, or "according to".</param>
/// <param name="HasSubject">Whether a subject of its own is to be looked for; "adding that" shares the one of the sentence.</param>
internal readonly record struct Cue(TokenRange Words, CueKind Kind, bool HasSubject)
{
    public int First => Words.First;

    public int End => Words.End;
}
