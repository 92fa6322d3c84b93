using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>
/// Lets the whole article speak for each name: a person named in full lends the surname to every bare use of it, and a string that
/// is a name in one place is the same name in every other (one sense per discourse: Gale, Church and Yarowsky, 1992).
/// </summary>
internal static class DocumentEvidence
{
    /// <summary>A kind that one source alone, and not a sure one, gives to a single word is not believed.</summary>
    private const double LeastConfidence = 0.35;

    public static IReadOnlyList<NameMention> Apply(Document document, IReadOnlyList<NameMention> names)
    {
        var kinds = Vote(document, names);
        foreach (var surname in Surnames(document, names))
        {
            if (!kinds.TryGetValue(surname, out var kind) || kind.Rule != "gazetteer" || kind.Confidence < 0.7)
            {
                kinds[surname] = (NameKind.Person, "full-name-elsewhere", 0.95);
            }
        }

        foreach (var first in FirstNames(document, names))
        {
            kinds.TryAdd(first, (NameKind.Person, "full-name-elsewhere", 0.7));
        }

        return [.. Relabelled(document, names, kinds).Concat(Unmarked(document, names, kinds)).OrderBy(name => name.Paragraph).ThenBy(name => name.Tokens.First)];
    }

    /// <summary>For each spelling the kind with the most confidence behind it.</summary>
    private static Dictionary<string, (NameKind Kind, string Rule, double Confidence)> Vote(Document document, IReadOnlyList<NameMention> names)
    {
        var kinds = new Dictionary<string, (NameKind, string, double)>(StringComparer.Ordinal);
        foreach (var spelling in names.GroupBy(name => document.Paragraphs[name.Paragraph].TextOf(name.Tokens), StringComparer.Ordinal))
        {
            var winner = spelling.GroupBy(name => name.Kind).OrderByDescending(kind => kind.Sum(name => name.Confidence)).ThenBy(kind => kind.Key).First();
            var surest = winner.MaxBy(name => name.Confidence)!;
            if (surest.Confidence >= LeastConfidence)
            {
                kinds[spelling.Key] = (winner.Key, surest.Rule, surest.Confidence);
            }
        }

        return kinds;
    }

    private static IEnumerable<string> Surnames(Document document, IReadOnlyList<NameMention> names)
    {
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Person && name.Tokens.Count > 1 && name.Confidence > 0.6)
            {
                var last = document.Paragraphs[name.Paragraph].Tokens[name.Tokens.End - 1];
                if (last.Text.Length > 2 && CanStandAlone(last.Word))
                {
                    yield return last.Text;
                }

                var first = document.Paragraphs[name.Paragraph].Tokens[name.Tokens.First];
                if (NameTables.IsFamilyFirst(first.Word) && first.Word.IsCapitalized)
                {
                    yield return first.Text;
                }
            }
        }
    }

    /// <summary>
    /// First names, which stand for the person where nothing else claims them: in Ethiopia, Iceland or Indonesia they are the short form, and
    /// elsewhere children, athletes and artists go by them.
    /// </summary>
    private static IEnumerable<string> FirstNames(Document document, IReadOnlyList<NameMention> names)
    {
        foreach (var name in names)
        {
            var first = document.Paragraphs[name.Paragraph].Tokens[name.Tokens.First];
            if (name.Kind == NameKind.Person && name.Tokens.Count > 1 && name.Confidence > 0.6 && first.Text.Length > 2
                && first.Word.IsCapitalized && !CommonWords.Contains(first.Word))
            {
                yield return first.Text;
            }
        }
    }

    private static IEnumerable<NameMention> Relabelled(
        Document document, IReadOnlyList<NameMention> names, Dictionary<string, (NameKind Kind, string Rule, double Confidence)> kinds)
    {
        foreach (var name in names)
        {
            var spelling = document.Paragraphs[name.Paragraph].TextOf(name.Tokens);
            if (kinds.TryGetValue(spelling, out var kind))
            {
                yield return kind.Kind == name.Kind ? name : name with { Kind = kind.Kind, Rule = kind.Rule, Confidence = kind.Confidence };
            }
        }
    }

    /// <summary>Capitalised words that nothing marked here, but that are a name elsewhere in the article.</summary>
    private static IEnumerable<NameMention> Unmarked(
        Document document, IReadOnlyList<NameMention> names, Dictionary<string, (NameKind Kind, string Rule, double Confidence)> kinds)
    {
        var marked = names.ToLookup(name => name.Paragraph);
        foreach (var paragraph in document.Paragraphs)
        {
            var taken = new bool[paragraph.Tokens.Count];
            foreach (var name in marked[paragraph.Index])
            {
                taken.AsSpan(name.Tokens.First, name.Tokens.Count).Fill(true);
            }

            for (var index = 0; index < taken.Length; index++)
            {
                if (!taken[index] && IsFree(paragraph.Tokens, index) && kinds.TryGetValue(paragraph.Tokens[index].Text, out var kind))
                {
                    yield return new NameMention(paragraph.Index, new TokenRange(index, index + 1), kind.Kind, kind.Rule, kind.Confidence * 0.9);
                }
            }
        }
    }

    /// <summary>A capitalised word, or one with a particle before its capital: "Daqran", "al-Daqran".</summary>
    private static bool CanStandAlone(Word word) =>
        word.IsCapitalized || word.Text.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 && hyphen + 1 < word.Text.Length && char.IsUpper(word.Text[hyphen + 1]);

    /// <summary>A lone capitalised word; beside another one it is part of something that was passed over.</summary>
    private static bool IsFree(TokenList tokens, int index) => CanStandAlone(tokens[index].Word)
        && (index == 0 || !tokens[index - 1].Word.IsCapitalized || NameTables.IsTitle(tokens[index - 1].Word) || NameBoundaries.IsOpener(tokens[index - 1].Word))
        && (index + 1 == tokens.Count || !tokens[index + 1].Word.IsCapitalized);
}
