using System.Globalization;
using System.Text;
using NewsArticle.Tools.Fuzzing.Checking;
using NewsArticle.Tools.Fuzzing.Describing;

namespace NewsArticle.Tools.Fuzzing;

/// <summary>What was asked, what was answered, and what must not be.</summary>
internal sealed class FuzzReport(int seed)
{
    private const int MostExamples = 3;

    private readonly SortedDictionary<string, SortedDictionary<int, int>> _statuses = new(StringComparer.Ordinal);
    private readonly List<Failure> _failures = [];

    public int Requests => _statuses.Values.Sum(statuses => statuses.Values.Sum());

    public IReadOnlyList<Failure> Failures => _failures;

    /// <summary>Operations that no request reached so that it was done.</summary>
    public IEnumerable<string> NeverDone => _statuses.Where(operation => !operation.Value.Keys.Any(status => status is >= 200 and < 400)).Select(operation => operation.Key);

    public void Begin(Operation operation) => _statuses.TryAdd(operation.ToString(), []);

    public void Add(Operation operation, int status)
    {
        var statuses = _statuses[operation.ToString()];
        statuses[status] = statuses.GetValueOrDefault(status) + 1;
    }

    public void Add(Failure failure) => _failures.Add(failure);

    public override string ToString()
    {
        var text = new StringBuilder();
        var all = _statuses.Values.SelectMany(statuses => statuses.Keys).Distinct().Order().ToList();
        var width = _statuses.Keys.Max(name => name.Length);
        text.Append("| ").Append("operation".PadRight(width)).Append(" | requests |").AppendJoin("", all.Select(status => $" {status,5} |")).Append('\n');
        text.Append('|').Append('-', width + 2).Append("|---------:|").AppendJoin("", all.Select(_ => "------:|")).Append('\n');
        foreach (var (name, statuses) in _statuses)
        {
            text.Append("| ").Append(name.PadRight(width)).Append(CultureInfo.InvariantCulture, $" | {statuses.Values.Sum(),8} |")
                .AppendJoin("", all.Select(status => statuses.TryGetValue(status, out var count) ? string.Create(CultureInfo.InvariantCulture, $" {count,5} |") : "       |")).Append('\n');
        }

        foreach (var group in _failures.GroupBy(failure => (failure.Check, failure.Operation)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{group.Key.Check}: {group.Key.Operation}, {group.Count()} times\n");
            foreach (var failure in group.Take(MostExamples))
            {
                text.Append("  ").Append(failure.Detail.ReplaceLineEndings(" ")).Append("\n  ").Append(failure.Curl).Append('\n');
            }
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n{_statuses.Count} operations, {Requests:#,0} requests, {_failures.Count:#,0} failures; seed {seed}\n").ToString();
    }
}
