using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>The way from a count to the verb behind it: what may be passed, and what that costs.</summary>
internal sealed class SubjectPath(Clauses clauses)
{
    /// <summary>How far an insertion between commas may reach.</summary>
    private const int Reach = 30;

    private readonly Sentence _sentence = clauses.Sentence;
    private bool _sawOtherVerb;

    /// <summary>How far-fetched a verb at this point is.</summary>
    public int Cost { get; private set; }

    /// <summary>Whether the way leads through "who" or "which".</summary>
    public bool IsRelative { get; private set; }

    /// <summary>Whether a passive verb was passed, whose subject the next one shares.</summary>
    public bool IsPassive { get; private set; }

    /// <summary>The token to go on with, or -1 where the clause ends.</summary>
    public int Next(int token)
    {
        var word = _sentence[token];
        if (WordSorts.Is(word, WordSort.Relative))
        {
            IsRelative = true;
        }
        else if (IsBetweenNames(token))
        {
            Cost++;
            return token + 1;
        }
        else if (word is "," or "(" or "-" or "—" or "–")
        {
            return PastInsertion(token);
        }
        else if (WordSorts.Is(word, WordSort.Conjunction))
        {
            return PastCoordination(token);
        }
        else if (WordSorts.Is(word, WordSort.Subordinator) && word is not ("since" or "after" or "before" or "as" or "so" or "that" or "where"))
        {
            return -1;
        }
        else if (WordSorts.Is(word, WordSort.Weak) || word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            _sawOtherVerb = true;
        }

        Cost++;
        return clauses.CountStartingAt(token) is { } other ? other.Tokens.End : token + 1;
    }

    /// <summary>Past a verb that says nothing of the count, to where the main verb may follow; or -1.</summary>
    public int Past(VerbGroup verb)
    {
        Cost++;
        if (IsRelative || verb.Voice == Voice.Gerund || verb.Voice == Voice.Either && !clauses.StartsObject(verb.End))
        {
            IsRelative = false;
            _sawOtherVerb = true;
            return verb.End;
        }

        IsPassive = verb.Voice == Voice.Passive;

        // "were given entry to the base and blew up"
        for (var token = verb.Tokens.End; token < verb.Tokens.End + SubjectRule.PredicateReach && clauses.VerbAt(token) is null; token++)
        {
            if (_sentence[token] == "and" && FollowingVerb(token + 1) is { } other)
            {
                return other.Tokens.First;
            }
        }

        return -1;
    }

    private VerbGroup? FollowingVerb(int token)
    {
        var end = token + SubjectRule.PredicateReach;
        while (token < end && WordSorts.IsAdverb(_sentence[token]))
        {
            token++;
        }

        return clauses.VerbAt(token) is { Entries.Count: > 0, Voice: Voice.Either or Voice.Active } verb ? verb : null;
    }

    /// <summary>"in Kyiv, Sumy and Ternopil regions": a comma or "and" between names ends nothing.</summary>
    private bool IsBetweenNames(int token) =>
        _sentence[token] is "," or "and" && IsName(token - 1) && IsName(token + 1) && clauses.CountStartingAt(token + 1) is null;

    private bool IsName(int token) =>
        _sentence.WordAt(token) is { Shape: WordShape.Capitalized or WordShape.MixedCapitals } && !Circumstances.Calendar.IsDayOrMonth(_sentence[token]);

    /// <summary>Past ", according to officials," to the verb; or past a comma to the next item of a list.</summary>
    private int PastInsertion(int comma)
    {
        // "80,000 households, up to 400,000 people, had fled"
        if (clauses.VerbAt(comma + 1) is { Entries.Count: > 0, Tokens.Count: > 1, Voice: Voice.Active or Voice.Passive })
        {
            Cost++;
            return comma + 1;
        }

        var isClause = WordSorts.Is(_sentence[comma + 1], WordSort.Relative | WordSort.Preposition);
        for (var token = comma + 1; token < comma + Reach && token < _sentence.End; token++)
        {
            if (_sentence[token] is "," or ")" or "—" or "-" or "–" && clauses.VerbAt(token + 1) is { Entries.Count: > 0, Voice: not Voice.Gerund } main
                && (main.Voice != Voice.Either || !clauses.StartsObject(main.End)))
            {
                Cost++;
                return token + 1;
            }

            if (_sentence[token] is ";" or ":" || !isClause && clauses.VerbAt(token) is { Voice: Voice.Active })
            {
                break;
            }
        }

        var isParticiple = clauses.VerbAt(comma + 1) is { Voice: Voice.Either } verb && !clauses.StartsObject(verb.End);
        return isParticiple ? comma + 1 : PastCoordination(comma);
    }

    private int PastCoordination(int token)
    {
        var next = token;
        while (next < token + SubjectRule.PredicateReach && _sentence[next] is "," or "and" or "or" or "plus" or "&" or "nor")
        {
            next++;
        }

        if (_sentence[token] == "and" && FollowingVerb(next) is { } verb)
        {
            return verb.Tokens.First;
        }

        if (_sawOtherVerb || next == token)
        {
            return -1;
        }

        Cost += Reading.Coordination;
        return clauses.CountStartingAt(next) is { } other ? other.Tokens.End
            : _sentence[token] == "," || clauses.VerbAt(next) is not null ? -1
            : next;
    }
}
