namespace NewsArticle.Data.Searching.Queries;

/// <summary>Builds a query from its pieces, by recursive descent: OR binds weakest, then AND, then NOT, then near.</summary>
internal sealed class QueryParser(IReadOnlyList<QueryToken> tokens)
{
    private readonly TermReader _terms = new();
    private SearchFault? _fault;
    private SearchField? _field;
    private int _depth;
    private int _next;

    private QueryToken Next => tokens[_next];

    public (SearchQuery? Query, SearchFault? Fault) Parse()
    {
        if (Next.Kind is QueryTokenKind.End)
        {
            return (null, new SearchFault(0, "", "The query is empty: give a word to search for."));
        }

        var root = ReadAlternatives();
        if (root is not null && Next.Kind is not QueryTokenKind.End)
        {
            root = Fail(Next, "This parenthesis closes none: remove it, or open one before.");
        }

        root = root is null ? null : Finding(root, tokens[0]);
        return root is null ? (null, _fault) : (new SearchQuery(root), null);
    }

    /// <summary>a OR b</summary>
    private SearchNode? ReadAlternatives()
    {
        var first = Next;
        var sequence = ReadSequence();
        if (sequence is null || Next.Kind is not QueryTokenKind.Or)
        {
            return sequence;
        }

        var alternatives = new List<SearchNode>();
        while (Finding(sequence, first) is { } alternative)
        {
            alternatives.Add(alternative);
            if (Next.Kind is not QueryTokenKind.Or)
            {
                return new SearchNode.AnyOf(alternatives);
            }

            var or = Take();
            first = Next;
            sequence = IsMissing(or) ? null : ReadSequence();
            if (sequence is null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>a b AND c</summary>
    private SearchNode? ReadSequence()
    {
        var parts = new List<SearchNode>();
        do
        {
            if (ReadPart() is not { } part)
            {
                return null;
            }

            parts.AddRange(part is SearchNode.AllOf all ? all.Parts : [part]);
            if (Next.Kind is QueryTokenKind.And && IsMissing(Take()))
            {
                return null;
            }
        }
        while (Next.Kind is not (QueryTokenKind.End or QueryTokenKind.Close or QueryTokenKind.Or));

        return parts is [var single] ? single : new SearchNode.AllOf(parts);
    }

    /// <summary>a, or NOT a</summary>
    private SearchNode? ReadPart()
    {
        if (Next.Kind is not QueryTokenKind.Not)
        {
            return ReadOperand();
        }

        var not = Take();
        return !IsMissing(not) && Deeper(not, ReadPart) is { } part && Finding(part, not) is { } excluded
            ? new SearchNode.Excluded(excluded)
            : null;
    }

    private SearchNode? ReadOperand()
    {
        var token = Take();
        switch (token.Kind)
        {
            case QueryTokenKind.Open:
                return ReadGroup(token);
            case QueryTokenKind.Field:
                return ReadField(token);
            case QueryTokenKind.Word or QueryTokenKind.Phrase:
                return Next.Kind is QueryTokenKind.Near ? ReadNear(token) : _terms.Read(token, _field, out _fault);
            case QueryTokenKind.Close:
                return Fail(token, "This parenthesis closes nothing: remove it, or put something before it.");
            default:
                return Fail(token, $"{token.Text} stands between two words, and here one is missing: add it, or leave {token.Text} out.");
        }
    }

    private SearchNode? ReadGroup(QueryToken open)
    {
        if (Next.Kind is QueryTokenKind.Close)
        {
            return Fail(open, "There is nothing between these parentheses: remove them, or fill them.");
        }

        if (Next.Kind is QueryTokenKind.End || Deeper(open, ReadAlternatives) is not { } group)
        {
            return Fail(open, "This parenthesis is not closed: add ) where the group ends.");
        }

        if (Next.Kind is not QueryTokenKind.Close)
        {
            return Fail(open, "This parenthesis is not closed: add ) where the group ends.");
        }

        Take();
        return Next.Kind is QueryTokenKind.Near ? Fail(Next, NearNeeds) : group;
    }

    private SearchNode? ReadField(QueryToken name)
    {
        if (SearchFields.Find(name.Text) is not { } field)
        {
            return Fail(name, $"There is no field {name.Text}; did you mean {SearchFields.Nearest(name.Text)}? There are {SearchFields.List}."
                + " To search for these words themselves, put them in quotation marks.");
        }

        if (_field is not null)
        {
            return Fail(name, $"{name.Text}: stands inside another field: put it beside that field.");
        }

        if (Next.Kind is not (QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Open))
        {
            return Fail(name, $"{name.Text}: needs what to look for: a word, a \"phrase\", or a group (a OR b).");
        }

        _field = field;
        var operand = ReadOperand();
        _field = null;
        if (operand is null || field is not SearchField.Sentence)
        {
            return operand;
        }

        return Finding(operand, name) is { } inner ? new SearchNode.InSentence(inner) : null;
    }

    /// <summary>a near/10 b</summary>
    private SearchNode? ReadNear(QueryToken first)
    {
        var near = Take();
        if (Next.Kind is not (QueryTokenKind.Word or QueryTokenKind.Phrase))
        {
            return Fail(near, NearNeeds);
        }

        var node = _terms.ReadNear(first, near, Take(), _field, out _fault);
        return node is not null && Next.Kind is QueryTokenKind.Near
            ? Fail(Next, "near joins two words, not three: write a near/10 b AND b near/10 c.")
            : node;
    }

    private const string NearNeeds = "near stands between two words or phrases, in a field so: headline:(a near/10 b).";

    /// <summary>What is looked for inside something; only the whole of a sequence may exclude.</summary>
    private SearchNode? Finding(SearchNode node, QueryToken first) =>
        node is SearchNode.Excluded || (node is SearchNode.AllOf all && all.Parts.All(part => part is SearchNode.Excluded))
            ? Fail(first, "This only excludes: add a word to be found, and exclude from that.")
            : node;

    private SearchNode? Deeper(QueryToken token, Func<SearchNode?> read)
    {
        if (++_depth > SearchQuery.MaxDepth)
        {
            return Fail(token, $"A query may nest {SearchQuery.MaxDepth} deep: take parentheses away.");
        }

        var node = read();
        _depth--;
        return node;
    }

    /// <summary>Whether nothing follows an operator.</summary>
    private bool IsMissing(QueryToken token)
    {
        var isMissing = Next.Kind is QueryTokenKind.End or QueryTokenKind.Close;
        if (isMissing)
        {
            Fail(token, $"Nothing follows {token.Text}: add a word, or leave {token.Text} out.");
        }

        return isMissing;
    }

    private QueryToken Take() => Next.Kind is QueryTokenKind.End ? Next : tokens[_next++];

    /// <summary>The first thing that is wrong counts: what is wrong after it may only follow from it.</summary>
    private SearchNode? Fail(QueryToken token, string message)
    {
        _fault ??= new SearchFault(token.Position, token.Text, message);
        return null;
    }
}
