using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Attributions;

/// <summary>A cue with the phrase that names its source, before the source is identified.</summary>
/// <param name="IsInverted">Whether the source stands behind the cue.</param>
/// <param name="Rule">How the source was found.</param>
internal readonly record struct Draft(Cue Cue, SourcePhrase Source, bool IsInverted, string Rule)
{
    /// <summary>The first token of cue and source together; the source of a shared subject stands apart.</summary>
    public int First => (Cue.HasSubject || Cue.Kind == CueKind.QuotedAs) && !IsInverted ? Math.Min(Cue.First, Source.Words.First) : Cue.First;

    public int End => IsInverted ? Math.Max(Cue.End, Source.Words.End) : Cue.End;
}
