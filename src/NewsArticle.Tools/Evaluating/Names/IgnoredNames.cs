using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Evaluating.Names;

/// <summary>Names that are neither right nor wrong: they stand where the gold says so.</summary>
internal sealed class IgnoredNames(IReadOnlyList<Stretch> stretches, GoldText text, Func<string?, string> level)
{
    private readonly HashSet<string> _names = [.. stretches.Select(stretch => level(text[stretch]))];

    public bool Has(string key, AnnotatedName name) =>
        _names.Contains(key)
        || name.Mentions is { Count: > 0 } mentions && stretches.Count > 0 && mentions.All(mention => Stretch.Of(mention).IsIn(stretches));

    public bool Has(Stretch mention) => mention.IsIn(stretches);
}
