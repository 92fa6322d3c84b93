using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>
/// The verb behind a count: "three people were wounded", "two rockets landed", "six others wounded when", "40 soldiers who went
/// missing". Between them may stand prepositional phrases, insertions between commas, and further items of a list.
/// </summary>
internal static class SubjectRule
{
    private const int Reach = 30;

    /// <summary>How far behind its noun a participle may stand: "two engineers from Siemens kidnapped".</summary>
    private const int ParticipleReach = 5;

    /// <summary>How long a predicate may be, for the next one to be joined to it.</summary>
    private const int PredicateReach = 12;

    public static Reading? Read(Clauses clauses, Count count) => new Scan(clauses, count).Run();

    private sealed class Scan(Clauses clauses, Count count)
    {
        private readonly Sentence _sentence = clauses.Sentence;
        private int _cost;
        private bool _isRelative;
        private bool _sawOtherVerb;
        private bool _isPassive;

        public Reading? Run()
        {
            var token = count.Tokens.End;
            while (token < count.Tokens.End + Reach && token < _sentence.End)
            {
                if (clauses.VerbAt(token) is { } verb)
                {
                    if (Match(verb) is { } reading)
                    {
                        return reading;
                    }

                    token = Past(verb);
                    if (token < 0)
                    {
                        return null;
                    }

                    continue;
                }

                var next = Next(token);
                if (next < 0)
                {
                    return null;
                }

                token = next;
            }

            return null;
        }

        /// <summary>Past a verb that says nothing of the count, to where the main verb may follow; or -1.</summary>
        private int Past(VerbGroup verb)
        {
            _cost++;
            if (_isRelative || verb.Voice == Voice.Gerund || verb.Voice == Voice.Either && !clauses.StartsObject(verb.Tokens.End))
            {
                _isRelative = false;
                _sawOtherVerb = true;
                return verb.Tokens.End;
            }

            _isPassive = verb.Voice == Voice.Passive;

            // "were given entry to the base and blew up"
            for (var token = verb.Tokens.End; token < verb.Tokens.End + PredicateReach && clauses.VerbAt(token) is null; token++)
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
            var end = token + PredicateReach;
            while (token < end && WordSorts.IsAdverb(_sentence[token]))
            {
                token++;
            }

            return clauses.VerbAt(token) is { Entries.Count: > 0, Voice: Voice.Either or Voice.Active } verb ? verb : null;
        }

        /// <summary>The token to go on with, or -1 where the clause ends.</summary>
        private int Next(int token)
        {
            var word = _sentence[token];
            if (WordSorts.Is(word, WordSort.Relative))
            {
                _isRelative = true;
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

            _cost++;
            return clauses.CountStartingAt(token) is { } other ? other.Tokens.End : token + 1;
        }

        /// <summary>Past ", according to officials," to the verb; or past a comma to the next item of a list.</summary>
        private int PastInsertion(int comma)
        {
            var isClause = WordSorts.Is(_sentence[comma + 1], WordSort.Relative | WordSort.Preposition);
            for (var token = comma + 1; token < comma + Reach && token < _sentence.End; token++)
            {
                if (_sentence[token] is "," or ")" or "—" or "-" or "–" && clauses.VerbAt(token + 1) is { Entries.Count: > 0, Voice: not Voice.Gerund } main
                    && (main.Voice != Voice.Either || !clauses.StartsObject(main.Tokens.End)))
                {
                    _cost++;
                    return token + 1;
                }

                if (_sentence[token] is ";" or ":" || !isClause && clauses.VerbAt(token) is { Voice: Voice.Active })
                {
                    break;
                }
            }

            var isParticiple = clauses.VerbAt(comma + 1) is { Voice: Voice.Either } verb && !clauses.StartsObject(verb.Tokens.End);
            return isParticiple ? comma + 1 : PastCoordination(comma);
        }

        private int PastCoordination(int token)
        {
            var next = token;
            while (next < token + PredicateReach && _sentence[next] is "," or "and" or "or" or "plus" or "&" or "nor")
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

            _cost += Reading.Coordination;
            return clauses.CountStartingAt(next) is { } other ? other.Tokens.End
                : _sentence[token] == "," || clauses.VerbAt(next) is not null ? -1
                : next;
        }

        private Reading? Match(VerbGroup verb)
        {
            if (Among(verb) is { } among)
            {
                return among;
            }

            // In "14 of the 40 soldiers who went missing were found", the relative clause tells of the 40, the main verb of the 14.
            if (_isRelative ? count.Whole is not null : count.IsWhole && !(verb.Voice == Voice.State && _cost == 0))
            {
                return null;
            }

            var isFarParticiple = verb.Voice == Voice.Either && _cost is > ParticipleReach and < Reading.Coordination && !_isPassive;
            if (isFarParticiple && clauses.VerbAt(verb.Tokens.First) is { Entries: [.., { Frames: [{ Role: VerbRole.Object }, ..] }] })
            {
                return null;
            }

            if (!verb.IsFactual || verb.Voice == Voice.State && _cost > 1 && verb.Tokens.Count == 1)
            {
                return null;
            }

            foreach (var role in Roles(verb))
            {
                if (FrameMatch.Find(clauses, verb, role, count) is var (metric, words, name))
                {
                    return JointHarm.IsJoint(clauses, words, verb.Verb) ? null
                        : new Reading(metric, words, $"subject:{name}", _cost);
                }
            }

            return null;
        }

        private VerbRole[] Roles(VerbGroup verb) => verb.Voice switch
        {
            Voice.Passive or Voice.State => [VerbRole.Object],
            Voice.Either when _isPassive => [VerbRole.Object],
            Voice.Either when !clauses.StartsObject(verb.Tokens.End) => [VerbRole.Object, VerbRole.Subject],
            Voice.Gerund when _cost > 0 => [],
            _ => [VerbRole.Subject],
        };

        /// <summary>"were among those killed".</summary>
        private Reading? Among(VerbGroup verb)
        {
            var token = verb.Tokens.End;
            if (_sentence[token] != "among" || _sentence[token + 1] is not ("those" or "the") || !count.Is(ObjectClass.Anybody))
            {
                return null;
            }

            FigureMetric? metric = _sentence[token + 2] switch
            {
                "killed" or "dead" or "victims" => FigureMetric.Killed,
                "wounded" or "injured" or "hurt" => FigureMetric.Wounded,
                "missing" => FigureMetric.Missing,
                "arrested" or "detained" or "kidnapped" or "captured" => FigureMetric.Captured,
                _ => null,
            };
            return metric is { } known ? new Reading(known, new TokenRange(verb.Tokens.First, token + 3), $"among:{_sentence[token + 2]}", _cost) : null;
        }
    }
}
