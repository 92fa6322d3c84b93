using NewsArticle.Data.Searching.Analysis;

namespace NewsArticle.Data.Searching.Queries;

/// <summary>Turns the words and phrases of a query into what texts are compared with.</summary>
internal sealed class TermReader
{
    /// <summary>A shorter start would find half of the archive.</summary>
    private const int ShortestPrefix = 2;

    private int _terms;

    public SearchNode? Read(QueryToken token, SearchField? field, out SearchFault? fault)
    {
        var isPrefix = token.Kind is QueryTokenKind.Word && token.Text.EndsWith('*');
        var text = isPrefix ? token.Text[..^1] : token.Text;
        var words = Analyzer.Analyze(text);
        fault = Check(token, text, words, isPrefix);
        if (fault is not null)
        {
            return null;
        }

        if (field?.IsName() is true)
        {
            return new SearchNode.InName(field.Value, NameKey.Of(text), isPrefix);
        }

        return new SearchNode.InText(field ?? SearchField.Text, isPrefix ? new TextPattern.Prefix(words[0].Folded) : Row(words, field));
    }

    public SearchNode? ReadNear(QueryToken first, QueryToken near, QueryToken second, SearchField? field, out SearchFault? fault)
    {
        fault = field is { } named && (named.IsName() || named is SearchField.Publisher)
            ? new SearchFault(near.Position, near.Text, "near is for texts: use it alone, or in headline, body or sentence.")
            : null;
        if (fault is null
            && Read(first, field, out fault) is SearchNode.InText { Pattern: var one }
            && Read(second, field, out fault) is SearchNode.InText { Pattern: var other })
        {
            if (one is TextPattern.Row row && other is TextPattern.Row otherRow)
            {
                return new SearchNode.InText(field ?? SearchField.Text, new TextPattern.Near(row, otherRow, near.Distance));
            }

            fault = new SearchFault(near.Position, near.Text, "near joins whole words and phrases: leave the * out.");
        }

        return null;
    }

    private static TextPattern.Row Row(IReadOnlyList<SearchWord> words, SearchField? field) =>
        new([.. words.Select(word => field is SearchField.Publisher ? word.Folded : word.Stem)]);

    private SearchFault? Check(QueryToken token, string text, IReadOnlyList<SearchWord> words, bool isPrefix)
    {
        _terms += words.Count;
        var message = words switch
        {
            [] => "There is no letter or digit in this: leave it out.",
            _ when _terms > SearchQuery.MaxTerms => $"A query may have {SearchQuery.MaxTerms} words: shorten it here.",
            _ when token.Kind is QueryTokenKind.Word && text.Contains('*', StringComparison.Ordinal) => "A * stands at the end of a word: missil*.",
            { Count: > 1 } when isPrefix => "A * follows a single word: write the words apart, or leave the * out.",
            [var start] when isPrefix && start.Folded.Length < ShortestPrefix => $"A word that is cut by * needs {ShortestPrefix} letters: add some.",
            _ => null,
        };
        return message is null ? null : new SearchFault(token.Position, token.Text, message);
    }
}
