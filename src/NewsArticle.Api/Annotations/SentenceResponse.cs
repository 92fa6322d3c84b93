namespace NewsArticle.Api.Annotations;

/// <summary>The sentence that evidence stands in; where it stands in several, all of them together.</summary>
/// <param name="Start">First UTF-16 code unit in the paragraph, included.</param>
/// <param name="End">UTF-16 code unit after the last, excluded.</param>
/// <param name="Text">The words of the paragraph from start to end.</param>
public sealed record SentenceResponse(int Start, int End, string Text);
