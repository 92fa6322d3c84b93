using NewsArticle.Extraction.Names.Tagging;

namespace NewsArticle.Tools.Training;

/// <summary>One sentence with its right tags.</summary>
internal sealed record TrainingSentence(TaggedWord[] Words, NameTag[] Tags);
