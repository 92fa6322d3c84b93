namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>What a word's own features add to the scores of the tokens around it.</summary>
/// <param name="By">The tagger whose weights these are.</param>
/// <param name="Values">One row of <see cref="NameTags.Count"/> numbers for each place that the word is seen from.</param>
internal sealed record WordScores(NameTagger By, short[] Values);
