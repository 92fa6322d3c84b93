using NewsArticle.Api.Import.Requests;
using NewsArticle.Data;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Finds the words that a request gives as evidence in the paragraphs of an article, and notes those that do not stand there.</summary>
public sealed class EvidenceLocator(IReadOnlyList<string> paragraphs, RequestErrors errors)
{
    /// <summary>Longer words need their offsets.</summary>
    private const int LongestSearch = 1000;

    private readonly long _length = paragraphs.Sum(paragraph => (long)paragraph.Length);

    /// <summary>Words found before: "said" is the cue of most quotes.</summary>
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>UTF-16 units that may still be searched, so that a request cannot buy much work with few bytes.</summary>
    private long _budget = 50_000_000;

    /// <summary>The evidence, or null where it was refused.</summary>
    /// <param name="request">The words, with or without their place.</param>
    /// <param name="place">The path of the evidence in the request.</param>
    public Evidence? Locate(EvidenceRequest request, string place)
    {
        ArgumentNullException.ThrowIfNull(request);

        var exact = $"{place}.exact";
        if (request.Exact.Length is 0)
        {
            errors.Add(exact, "must not be empty");
            return null;
        }

        if (request.Paragraph is { } paragraph && (paragraph < 0 || paragraph >= paragraphs.Count))
        {
            errors.Add($"{place}.paragraph", Invariant($"must be from 0 to {paragraphs.Count - 1}"));
            return null;
        }

        return request switch
        {
            { Paragraph: { } index, Start: { } start, End: { } end } => AtOffsets(index, start, end, request.Exact, exact),
            { Start: null, End: null } => Searched(request.Paragraph, request.Exact, exact),
            _ => Refuse(place, "needs paragraph, start and end together, or exact alone"),
        };
    }

    /// <summary>Every occurrence of a name as whole words, in text order.</summary>
    /// <param name="name">A name that is not blank.</param>
    /// <param name="place">The path of the name in the request.</param>
    public IReadOnlyList<Evidence> Occurrences(string name, string place)
    {
        if (!Spend(_length, place))
        {
            return [];
        }

        var found = new List<Evidence>();
        for (var index = 0; index < paragraphs.Count && found.Count <= Limits.Mentions; index++)
        {
            found.AddRange(OccurrencesIn(index, name));
        }

        if (found.Count > Limits.Mentions)
        {
            errors.Add(place, Invariant($"stands in the text more than {Limits.Mentions} times; give the mentions that matter"));
            return [];
        }

        if (found.Count is 0)
        {
            errors.Add(place, "does not stand in the text; name it as the text does, or give mentions");
        }

        return found;
    }

    /// <summary>Whether words that are not evidence themselves stand in the text, in capitals or not; notes those that do not.</summary>
    /// <param name="words">One or several words; none is fine.</param>
    /// <param name="place">The path of the words in the request.</param>
    public void Expect(string? words, string place)
    {
        if (words is null || _said.Contains(words) || !Spend(_length, place))
        {
            return;
        }

        if (words.Length > 0 && paragraphs.Any(paragraph => paragraph.Contains(words, StringComparison.OrdinalIgnoreCase)))
        {
            _said.Add(words);
        }
        else
        {
            errors.Add(place, "does not stand in the text; give the words as the text has them");
        }
    }

    private IEnumerable<Evidence> OccurrencesIn(int paragraph, string name)
    {
        var text = paragraphs[paragraph];
        var start = text.IndexOf(name, StringComparison.Ordinal);
        while (start >= 0)
        {
            var end = start + name.Length;
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                yield return new Evidence(paragraph, start, end, name);
            }

            start = text.IndexOf(name, end, StringComparison.Ordinal);
        }
    }

    private Evidence? AtOffsets(int paragraph, int start, int end, string exact, string place)
    {
        var text = paragraphs[paragraph];
        if (start < 0 || end > text.Length || start >= end)
        {
            return Refuse(place, Invariant($"cannot stand from {start} to {end}: paragraph {paragraph} has {text.Length} UTF-16 units"));
        }

        return text.AsSpan(start, end - start).SequenceEqual(exact)
            ? new Evidence(paragraph, start, end, exact)
            : Refuse(place, Invariant($"does not stand there; from {start} to {end} paragraph {paragraph} says \"{Shown(text[start..end])}\""));
    }

    private Evidence? Searched(int? paragraph, string exact, string place)
    {
        if (exact.Length > LongestSearch)
        {
            return Refuse(place, Invariant($"is longer than {LongestSearch} characters and needs paragraph, start and end"));
        }

        var (first, last) = paragraph is { } given ? (given, given) : (0, paragraphs.Count - 1);
        if (!Spend(paragraph is { } only ? paragraphs[only].Length : _length, place))
        {
            return null;
        }

        Evidence? found = null;
        for (var index = first; index <= last; index++)
        {
            var start = paragraphs[index].IndexOf(exact, StringComparison.Ordinal);
            if (start < 0)
            {
                continue;
            }

            if (found is not null || paragraphs[index].IndexOf(exact, start + 1, StringComparison.Ordinal) >= 0)
            {
                return Refuse(place, "stands in the text more than once; add paragraph, start and end");
            }

            found = new Evidence(index, start, start + exact.Length, exact);
        }

        return found ?? Refuse(place, "does not stand in the text; give the words exactly as one paragraph has them");
    }

    private bool Spend(long units, string place)
    {
        _budget -= units;
        if (_budget < 0)
        {
            errors.Add(place, "needs paragraph, start and end: the text is too long to be searched for so many items");
        }

        return _budget >= 0;
    }

    private Evidence? Refuse(string place, string error)
    {
        errors.Add(place, error);
        return null;
    }

    private static string Shown(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
