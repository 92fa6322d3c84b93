using System.Collections.Frozen;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Names;

namespace NewsArticle.Tools.Evaluating.Figures;

/// <summary>The words of figures, levelled for comparison.</summary>
internal static class Terms
{
    private static readonly FrozenDictionary<string, string> Metrics = WordTable.Map("metric-synonyms.txt");
    private static readonly FrozenDictionary<string, string> Qualifiers = WordTable.Map("qualifier-synonyms.txt");

    public static string Metric(string metric) => Slug(metric) is var slug && Metrics.TryGetValue(slug, out var same) ? same : slug;

    /// <summary>The qualifier; null where none is given.</summary>
    public static string? Qualifier(AnnotatedFigure figure) =>
        Slug(figure.Qualifier) is { Length: > 0 } slug ? Qualifiers.GetValueOrDefault(slug, slug) : null;

    /// <summary>Whether two names are of one thing, or one has the other's last word; null is like null alone.</summary>
    public static bool AreAlike(string? one, string? other)
    {
        if (string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other))
        {
            return string.IsNullOrEmpty(one) && string.IsNullOrEmpty(other);
        }

        var (first, second) = (Comparable.Named(one), Comparable.Named(other));
        if (first == second)
        {
            return true;
        }

        var (left, right) = (first.Split(' '), second.Split(' '));
        return first.Length > 0 && second.Length > 0 && (right.Contains(left[^1], StringComparer.Ordinal) || left.Contains(right[^1], StringComparer.Ordinal));
    }

    /// <summary>Whether two names are of one place.</summary>
    public static bool AreSamePlace(string? one, string? other) =>
        string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other)
            ? string.IsNullOrEmpty(one) && string.IsNullOrEmpty(other)
            : Comparable.Named(one) == Comparable.Named(other);

    private static string Slug(string? word) =>
        string.Join('_', (word ?? "").Trim().ToLowerInvariant().Split([' ', '-', '\t', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
