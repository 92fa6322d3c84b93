using System.Globalization;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Sqlite.Searching;

/// <summary>Writes conditions in the language of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax).</summary>
internal static class FtsQuery
{
    public static string Of(TextKind kind, SearchNode node) => node switch
    {
        SearchNode.AllOf all => OfAll(kind, all),
        SearchNode.AnyOf any => Join(kind, " OR ", any.Parts),
        SearchNode.InText text => $"{{{Columns(kind, text)}}} : {OfPattern(text.Pattern)}",
        _ => throw new ArgumentException($"{node} is not full text.", nameof(node)),
    };

    private static string OfAll(TextKind kind, SearchNode.AllOf all)
    {
        var found = Join(kind, " AND ", all.Parts.Where(part => part is not SearchNode.Excluded));
        var excluded = all.Parts.OfType<SearchNode.Excluded>().Select(part => part.Part).ToList();
        return excluded.Count is 0 ? found : $"({found} NOT {Join(kind, " OR ", excluded)})";
    }

    private static string Join(TextKind kind, string with, IEnumerable<SearchNode> parts) =>
        $"({string.Join(with, parts.Select(part => Of(kind, part)))})";

    private static string OfPattern(TextPattern pattern) => pattern switch
    {
        TextPattern.Row row => Quote(row),
        TextPattern.Prefix prefix => Quote(prefix.Start) + " *",
        TextPattern.Near near =>
            string.Create(CultureInfo.InvariantCulture, $"NEAR({Quote(near.First)} {Quote(near.Second)}, {near.Distance})"),
        _ => throw new ArgumentException($"{pattern} is unknown.", nameof(pattern)),
    };

    private static string Columns(TextKind kind, SearchNode.InText text) => (kind, text.Field, text.Pattern) switch
    {
        (TextKind.Article, SearchField.Publisher, _) => SearchTables.Publisher,
        (TextKind.Article, SearchField.Headline, TextPattern.Prefix) => SearchTables.HeadlineWords,
        (TextKind.Article, SearchField.Headline, _) => SearchTables.Headline,
        (TextKind.Article, SearchField.Text, TextPattern.Prefix) => $"{SearchTables.HeadlineWords} {SearchTables.BodyWords}",
        (TextKind.Article, SearchField.Text, _) => $"{SearchTables.Headline} {SearchTables.Body}",
        (_, _, TextPattern.Prefix) => SearchTables.BodyWords,
        _ => SearchTables.Body,
    };

    private static string Quote(TextPattern.Row row) => Quote(string.Join(' ', row.Stems));

    /// <summary>The one way by which words of a query come into an expression: a string, in which nothing has a meaning but its end.</summary>
    private static string Quote(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
