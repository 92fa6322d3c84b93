using System.Globalization;

namespace NewsArticle.Data.Searching.Queries;

/// <summary>Cuts a query into its pieces.</summary>
internal sealed class QueryLexer
{
    private const string NearStart = "near/";

    private readonly string _query;
    private readonly List<QueryToken> _tokens = [];
    private int _place;

    private QueryLexer(string query) => _query = query;

    /// <summary>The pieces, an end last; or what is broken.</summary>
    public static (IReadOnlyList<QueryToken> Tokens, SearchFault? Fault) Read(string query)
    {
        var lexer = new QueryLexer(query);
        while (lexer._place < query.Length)
        {
            if (lexer.ReadNext() is { } fault)
            {
                return ([], fault);
            }
        }

        lexer.Add(QueryTokenKind.End, "");
        return (lexer._tokens, null);
    }

    private SearchFault? ReadNext()
    {
        var character = _query[_place];
        switch (character)
        {
            case '(':
                Add(QueryTokenKind.Open, "(");
                return null;
            case ')':
                Add(QueryTokenKind.Close, ")");
                return null;
            case '-':
                return ReadMinus();
            case var _ when IsQuotationMark(character):
                return ReadPhrase();
            case var _ when char.IsWhiteSpace(character):
                _place++;
                return null;
            default:
                return ReadWord();
        }
    }

    private void Add(QueryTokenKind kind, string text, int distance = 0)
    {
        _tokens.Add(new QueryToken(kind, _place, text, distance));
        _place += text.Length;
    }

    private SearchFault? ReadMinus()
    {
        if (_place + 1 == _query.Length || char.IsWhiteSpace(_query[_place + 1]))
        {
            return new SearchFault(_place, "-", "A - excludes what follows it without a gap: close the gap, or leave the - out.");
        }

        Add(QueryTokenKind.Not, "-");
        return null;
    }

    private SearchFault? ReadPhrase()
    {
        var end = _place + 1;
        while (end < _query.Length && !IsQuotationMark(_query[end]))
        {
            end++;
        }

        if (end == _query.Length)
        {
            return new SearchFault(_place, _query[_place].ToString(), "This quotation mark is not closed: add one where the phrase ends.");
        }

        _tokens.Add(new QueryToken(QueryTokenKind.Phrase, _place, _query[(_place + 1)..end]));
        _place = end + 1;
        return null;
    }

    private SearchFault? ReadWord()
    {
        var end = _place;
        while (end < _query.Length && !EndsWord(_query[end]))
        {
            end++;
            if (end < _query.Length && _query[end] is ':' && IsFieldName(_query.AsSpan(_place, end - _place)))
            {
                Add(QueryTokenKind.Field, _query[_place..end]);
                _place++;
                return null;
            }
        }

        return AddWord(_query[_place..end]);
    }

    private SearchFault? AddWord(string word)
    {
        if (word.StartsWith(NearStart, StringComparison.OrdinalIgnoreCase))
        {
            return AddNear(word);
        }

        var kind = word switch
        {
            "AND" => QueryTokenKind.And,
            "OR" => QueryTokenKind.Or,
            "NOT" => QueryTokenKind.Not,
            _ => QueryTokenKind.Word,
        };
        Add(kind, word);
        return null;
    }

    private SearchFault? AddNear(string word)
    {
        if (!int.TryParse(word.AsSpan(NearStart.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var distance)
            || distance > TextPattern.Farthest)
        {
            return new SearchFault(_place, word, $"near/ is followed by how many words may stand between, from 0 to {TextPattern.Farthest}: near/10.");
        }

        Add(QueryTokenKind.Near, word, distance);
        return null;
    }

    private static bool IsFieldName(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetter(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWord(char character) =>
        char.IsWhiteSpace(character) || character is '(' or ')' || IsQuotationMark(character);

    private static bool IsQuotationMark(char character) => character is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂';
}
