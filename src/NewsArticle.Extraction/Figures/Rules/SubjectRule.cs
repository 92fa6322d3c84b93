using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>
/// The verb behind a count: "three people were wounded", "two rockets landed", "six others wounded when", "40 soldiers who went
/// missing". Between them may stand prepositional phrases, insertions between commas, and further items of a list.
/// </summary>
internal static class SubjectRule
{
    private const int Reach = 30;

    /// <summary>How long a predicate may be, for the next one to be joined to it.</summary>
    internal const int PredicateReach = 12;

    public static Reading? Read(Clauses clauses, Count count) =>
        IsPartOfPhrase(clauses.Sentence, count) ? null : new Scan(clauses, count).Run();

    /// <summary>In "debris from a rocket fell" and "fragments of two drones hit" it is the debris that acts.</summary>
    private static bool IsPartOfPhrase(Sentence sentence, Count count) =>
        count.Is(ObjectClass.Projectile) && !count.IsWhole && sentence[count.Tokens.First - 1] is "of" or "from" or "by";

    private sealed class Scan(Clauses clauses, Count count)
    {
        private readonly Sentence _sentence = clauses.Sentence;
        private readonly SubjectPath _path = new(clauses);

        /// <summary>What the participle right behind the count says, where a main verb may say more: "a bomb planted there went off".</summary>
        private Reading? _reduced;

        public Reading? Run()
        {
            var token = count.Tokens.End;
            while (token >= 0 && token < count.Tokens.End + Reach && token < _sentence.End)
            {
                if (clauses.VerbAt(token) is not { } verb)
                {
                    token = _path.Next(token);
                    continue;
                }

                if (SubjectMatch.Read(clauses, count, verb, _path) is { } reading)
                {
                    if (_reduced is null && reading.Metric == FigureMetric.Launched && verb.Voice == Voice.Either)
                    {
                        _reduced = reading with { Cost = reading.Cost + 1 };
                    }
                    else
                    {
                        return _reduced is null || reading.Metric is FigureMetric.Struck or FigureMetric.Intercepted ? reading : _reduced;
                    }
                }

                token = _path.Past(verb);
            }

            return _reduced;
        }
    }
}
