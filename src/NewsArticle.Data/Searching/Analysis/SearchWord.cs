namespace NewsArticle.Data.Searching.Analysis;

/// <summary>One word of a text, as search compares it.</summary>
/// <param name="Folded">Lower case, without accents, marks and possessive ending; prefixes are compared with it.</param>
/// <param name="Stem">What inflections of the word share ("missil"); words and phrases are compared by it.</param>
/// <param name="Start">First UTF-16 unit in the text, included.</param>
/// <param name="End">UTF-16 unit after the last, excluded.</param>
public readonly record struct SearchWord(string Folded, string Stem, int Start, int End);
