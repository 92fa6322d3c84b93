using NewsArticle.Data.Searching.Analysis;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching.Highlighting;

/// <summary>A text in which the hits of a query are looked for, word by word as the index has it.</summary>
public sealed class AnalysedText
{
    /// <summary>The words of all paragraphs in one row; between two paragraphs stands one that is no word.</summary>
    private readonly List<(int Paragraph, SearchWord Word)> _words = [];

    private readonly ILookup<string, int> _places;

    public AnalysedText(IEnumerable<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);

        var index = 0;
        var stems = new Stems();
        foreach (var paragraph in paragraphs)
        {
            if (index > 0)
            {
                _words.Add((index, default));
            }

            foreach (var word in Analyzer.Analyze(paragraph, stems))
            {
                _words.Add((index, word));
            }

            index++;
        }

        _places = Enumerable.Range(0, _words.Count)
            .Where(place => _words[place].Word.Stem is not null)
            .ToLookup(place => _words[place].Word.Stem, StringComparer.Ordinal);
    }

    /// <summary>Where a pattern stands, in text order.</summary>
    public IEnumerable<TextSpan> Find(TextPattern pattern) => pattern switch
    {
        TextPattern.Row row => PlacesOf(row).Select(place => SpanOf(place, row.Stems.Count)),
        TextPattern.Prefix prefix => _words
            .Where(word => word.Word.Folded?.StartsWith(prefix.Start, StringComparison.Ordinal) is true)
            .Select(word => new TextSpan(word.Paragraph, word.Word.Start, word.Word.End)),
        TextPattern.Near near => FindNear(near),
        _ => [],
    };

    private IEnumerable<TextSpan> FindNear(TextPattern.Near near)
    {
        var (first, second) = (PlacesOf(near.First).ToList(), PlacesOf(near.Second).ToList());
        var (length, otherLength) = (near.First.Stems.Count, near.Second.Stems.Count);
        return first.Where(place => HasNear(second, place, length, otherLength, near.Distance)).Select(place => SpanOf(place, length))
            .Concat(second.Where(place => HasNear(first, place, otherLength, length, near.Distance)).Select(place => SpanOf(place, otherLength)));
    }

    /// <summary>Whether one of the sorted places is so near, before or after.</summary>
    private static bool HasNear(List<int> others, int place, int length, int otherLength, int distance) =>
        HasBetween(others, place + length, place + length + distance)
        || HasBetween(others, place - otherLength - distance, place - otherLength);

    private static bool HasBetween(List<int> sorted, int least, int most)
    {
        var found = sorted.BinarySearch(least);
        var next = found < 0 ? ~found : found;
        return next < sorted.Count && sorted[next] <= most;
    }

    private IEnumerable<int> PlacesOf(TextPattern.Row row) => _places[row.Stems[0]].Where(place => StandsAt(row, place));

    private bool StandsAt(TextPattern.Row row, int place)
    {
        for (var index = 1; index < row.Stems.Count; index++)
        {
            if (place + index >= _words.Count || _words[place + index].Word.Stem != row.Stems[index])
            {
                return false;
            }
        }

        return true;
    }

    private TextSpan SpanOf(int place, int length)
    {
        var (first, last) = (_words[place], _words[place + length - 1]);
        return new TextSpan(first.Paragraph, first.Word.Start, last.Word.End);
    }
}
