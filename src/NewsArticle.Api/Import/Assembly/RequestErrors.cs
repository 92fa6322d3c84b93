namespace NewsArticle.Api.Import.Assembly;

/// <summary>Collects what is wrong with a request, by the place in it: a path such as <c>quotes[1].evidence.exact</c>.</summary>
public sealed class RequestErrors
{
    /// <summary>Enough to correct a request; a client that gets all of them wrong need not read all.</summary>
    private const int Most = 100;

    private readonly Dictionary<string, string[]> _errors = new(StringComparer.Ordinal);

    public bool Any => _errors.Count > 0;

    public IReadOnlyDictionary<string, string[]> ByPlace => _errors;

    /// <summary>Notes what a place must be instead ("must be …").</summary>
    public void Add(string place, string error)
    {
        if (_errors.TryGetValue(place, out var earlier))
        {
            _errors[place] = [.. earlier, error];
        }
        else if (_errors.Count < Most)
        {
            _errors.Add(place, [error]);
        }
    }

    /// <summary>Notes a text that is longer than the archive takes.</summary>
    public void RefuseLongerThan(int length, string? text, string place)
    {
        if (text?.Length > length)
        {
            Add(place, string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"is {text.Length} characters long; it may have {length}"));
        }
    }

    /// <summary>Notes a text that says nothing.</summary>
    public void RefuseBlank(string text, string place)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(place, "must not be blank");
        }
    }

    /// <summary>Notes a list that is longer than the archive takes.</summary>
    /// <returns>Whether the list may be read.</returns>
    public bool AllowCount(int most, int count, string place)
    {
        if (count <= most)
        {
            return true;
        }

        Add(place, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"has {count} items; it may have {most}"));
        return false;
    }
}
