using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Names;

namespace NewsArticle.Tools.Evaluating.Quotes;

/// <summary>Whether a predicted speaker is the gold one: by any of its names, or by its surname.</summary>
internal sealed class Speakers
{
    private const int ShortestSurname = 3;

    private readonly Dictionary<string, HashSet<string>> _aliases = new(StringComparer.Ordinal);

    public Speakers(AnnotatedDocument gold)
    {
        foreach (var name in (gold.People ?? []).Concat(gold.Organizations ?? []))
        {
            var forms = new[] { name.Name }.Concat(name.Aliases ?? []).Select(Comparable.Person).ToHashSet(StringComparer.Ordinal);
            foreach (var form in forms)
            {
                if (!_aliases.TryGetValue(form, out var known))
                {
                    _aliases[form] = known = new HashSet<string>(StringComparer.Ordinal);
                }

                known.UnionWith(forms);
            }
        }
    }

    public bool AreSame(string? said, string? gold)
    {
        var (one, other) = (Comparable.Person(said), Comparable.Person(gold));
        if (one.Length is 0 || other.Length is 0)
        {
            return false;
        }

        if (one == other || (_aliases.TryGetValue(other, out var aliases) && aliases.Contains(one)))
        {
            return true;
        }

        var surname = Comparable.Surname(said);
        return surname.Length >= ShortestSurname && surname == Comparable.Surname(gold);
    }
}
