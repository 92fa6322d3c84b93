using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>The verb in front of a count: "killed 39 people", "shot down two drones", "fired missiles at several hideouts", and further items of a list.</summary>
internal static class ObjectRule
{
    private const int Reach = 30;

    public static Reading? Read(Clauses clauses, Count count) => new Scan(clauses, count).Run();

    private sealed class Scan(Clauses clauses, Count count)
    {
        private readonly Sentence _sentence = clauses.Sentence;
        private int _cost;
        private bool _isCoordinated;
        private bool _isTarget;

        public Reading? Run()
        {
            var token = count.Tokens.First - 1;
            while (token >= _sentence.First && token > count.Tokens.First - Reach)
            {
                if (clauses.VerbAt(token) is { } verb)
                {
                    return Match(verb);
                }

                token = Next(token);
            }

            return null;
        }

        /// <summary>The token to go on with, leftwards; before the sentence where no verb can govern the count any more.</summary>
        private int Next(int token)
        {
            var word = _sentence[token];
            if (word is "and" or "," or "or" or "plus" || word == "with" && _sentence[token - 1] == "along" || word == "as" && _sentence[token - 1] == "well")
            {
                _isCoordinated = true;
                return token - 1;
            }

            if (clauses.CountEndingAt(token) is { } other)
            {
                _cost += Reading.Coordination;
                return _isCoordinated || _isTarget ? other.Tokens.First - 1 : -1;
            }

            if (word is ";" or ":" or "-" or "–" or "—" or "(" or "who" or "which" or "when" or "while" or "after" or "because")
            {
                return -1;
            }

            if (word is "at" or "on" or "against" or "into" or "toward" or "towards" && token >= count.Tokens.First - 2)
            {
                _isTarget = true;
            }
            else if (!_isCoordinated && !_isTarget && !IsTransparent(token, word))
            {
                return -1;
            }

            _cost += EndsPhrasalVerb(token) ? 0 : 1;
            return token - 1;
        }

        /// <summary>What may stand between a verb and its object.</summary>
        private bool IsTransparent(int token, string word) =>
            WordSorts.Is(word, WordSort.Determiner) || WordSorts.IsAdverb(word) || Circumstances.Calendar.IsDayOrMonth(word)
            || EndsPhrasalVerb(token);

        /// <summary>Whether a word belongs to a verb before it: "down" of "shot down", "fire" and "to" of "set fire to".</summary>
        private bool EndsPhrasalVerb(int token)
        {
            for (var before = token - 1; before >= token - 3; before--)
            {
                if (clauses.VerbAt(before) is { } verb)
                {
                    return verb.Entries.Any(entry => entry.Particle.Length >= token - before && _sentence.Has(before + 1, entry.Particle));
                }
            }

            return false;
        }

        private Reading? Match(VerbGroup verb)
        {
            var isActive = verb.Voice is Voice.Active or Voice.Gerund or Voice.Either;
            if (!isActive || !verb.IsFactual)
            {
                return null;
            }

            return FrameMatch.Find(clauses, verb, _isTarget ? VerbRole.At : VerbRole.Object, count) is var (metric, words, name)
                && !JointHarm.IsJoint(clauses, words, verb.Verb)
                && !(_isCoordinated && IsParted(Math.Min(words.End, count.Tokens.First)))
                ? new Reading(metric, words, $"object:{name}", _cost)
                : null;
        }

        /// <summary>An object is not parted from its verb by "and" or a comma: "18 killed, one wounded".</summary>
        private bool IsParted(int token) => _sentence[token] is "," or "and" or "or" or "when" or "in" or "on";
    }
}
