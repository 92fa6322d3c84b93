namespace NewsArticle.Tools.Fuzzing.Describing;

/// <summary>A path with parameters, whose names do not count: <c>/articles/{id}</c> is the parent of <c>/articles/{articleId}/people</c>.</summary>
internal sealed record PathTemplate
{
    private readonly string[] _segments;

    public PathTemplate(string text)
    {
        Text = text;
        _segments = text.Trim('/').Split('/');
        Shape = string.Join('/', _segments.Select(segment => IsParameter(segment) ? "{}" : segment));
    }

    public string Text { get; }

    /// <summary>The path without the names of its parameters.</summary>
    public string Shape { get; }

    /// <summary>The names of the parameters, in their order.</summary>
    public IEnumerable<string> Names => _segments.Where(IsParameter).Select(segment => segment[1..^1]);

    /// <summary>The shapes of what this path lies below, longest first, and before them its own.</summary>
    public IEnumerable<string> Ancestry
    {
        get
        {
            for (var shape = Shape; shape.Length > 0; shape = shape[..Math.Max(0, shape.LastIndexOf('/'))])
            {
                yield return shape;
            }
        }
    }

    public bool Equals(PathTemplate? other) => other?.Text == Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The path with values, escaped as they stand, in the places of its parameters.</summary>
    public string Fill(IReadOnlyList<string> values)
    {
        var next = 0;
        return "/" + string.Join('/', _segments.Select(segment => IsParameter(segment) ? values[next++] : segment));
    }

    /// <summary>The values of the parameters in a path; null where it is another path.</summary>
    public string[]? Match(string path)
    {
        var segments = path.Trim('/').Split('/');
        return segments.Length == _segments.Length
            && _segments.Zip(segments).All(pair => IsParameter(pair.First) || pair.First == pair.Second)
            ? [.. _segments.Zip(segments).Where(pair => IsParameter(pair.First)).Select(pair => pair.Second)]
            : null;
    }

    public override string ToString() => Text;

    private static bool IsParameter(string segment) => segment.StartsWith('{');
}
