using Microsoft.EntityFrameworkCore.Migrations;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Data.Sqlite.Searching;

/// <summary>
/// The tables of the full-text index. They keep no text (contentless), and are given words that are analysed already, so that their
/// tokenizer has but to cut at blanks. Triggers take out of them what is deleted; see <see cref="EvidenceTriggers"/> for when a
/// migration must create triggers again.
/// </summary>
internal static class SearchTables
{
    public const string Headline = "headline";
    public const string Body = "body";
    public const string HeadlineWords = "headline_words";
    public const string BodyWords = "body_words";
    public const string Publisher = "publisher";

    private static readonly (TextKind Kind, string Rows)[] Sources =
        [(TextKind.Article, "Articles"), (TextKind.Quote, "Quotes"), (TextKind.Sentence, "Sentences")];

    public static string NameOf(TextKind kind) => kind switch
    {
        TextKind.Article => "ArticleSearch",
        TextKind.Quote => "QuoteSearch",
        TextKind.Sentence => "SentenceSearch",
        _ => throw new ArgumentException($"{kind} is not indexed.", nameof(kind)),
    };

    public static void Create(MigrationBuilder migration)
    {
        foreach (var (kind, _) in Sources)
        {
            var columns = kind is TextKind.Article ? $"{Headline}, {Body}, {HeadlineWords}, {BodyWords}, {Publisher}" : $"{Body}, {BodyWords}";
            migration.Sql($"""
                CREATE VIRTUAL TABLE "{NameOf(kind)}" USING fts5({columns}, content='', contentless_delete=1, tokenize="ascii tokenchars '.'");
                """);
        }

        CreateTriggers(migration);
    }

    public static void Drop(MigrationBuilder migration)
    {
        foreach (var (kind, rows) in Sources)
        {
            migration.Sql($"""DROP TRIGGER IF EXISTS "TR_{rows}_Unindex"; DROP TABLE "{NameOf(kind)}";""");
        }
    }

    /// <summary>Creates the triggers that are missing.</summary>
    public static void CreateTriggers(MigrationBuilder migration)
    {
        foreach (var (kind, rows) in Sources)
        {
            migration.Sql($"""
                CREATE TRIGGER IF NOT EXISTS "TR_{rows}_Unindex" AFTER DELETE ON "{rows}"
                BEGIN DELETE FROM "{NameOf(kind)}" WHERE rowid = OLD."Id"; END;
                """);
        }
    }
}
