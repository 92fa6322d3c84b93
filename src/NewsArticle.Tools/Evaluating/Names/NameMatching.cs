using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Evaluating.Names;

/// <summary>
/// Pairs the predicted names of one list with those of the gold: full names first, so that an alias of somebody else does not take
/// their place, then aliases. Nothing is paired twice.
/// </summary>
internal sealed class NameMatching
{
    private readonly List<(string Full, HashSet<string> Forms)> _gold = [];
    private readonly AnnotatedName?[] _taken;

    public NameMatching(IReadOnlyList<AnnotatedName> gold, IReadOnlyList<AnnotatedName> predicted, Func<string?, string> level, IgnoredNames ignored)
    {
        _taken = new AnnotatedName?[gold.Count];
        foreach (var name in gold)
        {
            var full = level(name.Name);
            _gold.Add((full, [full, .. (name.Aliases ?? []).Select(level).Where(alias => alias.Length > 0)]));
        }

        var distinct = predicted.Select(name => (Key: level(name.Name), Name: name)).Where(pair => pair.Key.Length > 0).DistinctBy(pair => pair.Key);
        var rest = distinct.Where(pair => !Take(pair.Name, full => full.Full == pair.Key)).ToList();
        foreach (var (key, name) in rest)
        {
            if (Take(name, forms => forms.Forms.Contains(key)))
            {
                continue;
            }

            var isDuplicate = _gold.Exists(forms => forms.Forms.Contains(key));
            Duplicates += isDuplicate ? 1 : 0;
            if (isDuplicate || !ignored.Has(key, name))
            {
                Wrong.Add(name);
            }
        }
    }

    /// <summary>The predicted name of each gold name, or null where it was not found.</summary>
    public IReadOnlyList<AnnotatedName?> Found => _taken;

    /// <summary>Predicted names that the gold does not have, or that were found already.</summary>
    public List<AnnotatedName> Wrong { get; } = [];

    public int Duplicates { get; }

    private bool Take(AnnotatedName name, Predicate<(string Full, HashSet<string> Forms)> fits)
    {
        for (var index = 0; index < _taken.Length; index++)
        {
            if (_taken[index] is null && fits(_gold[index]))
            {
                _taken[index] = name;
                return true;
            }
        }

        return false;
    }
}
