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

    // See TimePlace for the numbers.
    /// <summary>SQL for the row of an article, which is called A.</summary>
    public const string PlaceOfArticle = """((min(max(A."PublishedTicks" / 10000000 - 58348771200, 0), 8589934591) << 28) | A."Id")""";

    /// <summary>SQL for the row of a quote, which is called Q and is in the article A.</summary>
    public const string PlaceOfQuote = """((min(max(A."PublishedTicks" / 10000000 - 58348771200, 0), 8589934591) << 28) | Q."Id")""";

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
            migration.Sql($"""
                DROP TRIGGER IF EXISTS "TR_{rows}_Unindex";
                DROP TRIGGER IF EXISTS "TR_{rows}_Redate";
                DROP TABLE "{NameOf(kind)}";
                """);
        }
    }

    /// <summary>Creates the triggers that are missing.</summary>
    public static void CreateTriggers(MigrationBuilder migration) => migration.Sql($"""
        CREATE TRIGGER IF NOT EXISTS "TR_Articles_Unindex" BEFORE DELETE ON "Articles" BEGIN {Unindex} END;

        -- The row moves with the time: who saves the article writes it anew.
        CREATE TRIGGER IF NOT EXISTS "TR_Articles_Redate" AFTER UPDATE OF "PublishedTicks" ON "Articles"
        WHEN OLD."PublishedTicks" <> NEW."PublishedTicks" BEGIN {Unindex} END;

        CREATE TRIGGER IF NOT EXISTS "TR_Quotes_Unindex" AFTER DELETE ON "Quotes"
        BEGIN
            DELETE FROM "QuoteSearch" WHERE rowid =
                (SELECT {PlaceOfQuote.Replace("Q.", "OLD.", StringComparison.Ordinal)} FROM "Articles" AS A WHERE A."Id" = OLD."ArticleId");
        END;

        CREATE TRIGGER IF NOT EXISTS "TR_Sentences_Unindex" AFTER DELETE ON "Sentences"
        BEGIN DELETE FROM "SentenceSearch" WHERE rowid = OLD."Id"; END;
        """);

    /// <summary>Takes out an article and its quotes, while both are still there to tell their rows.</summary>
    private static string Unindex => $"""
        DELETE FROM "ArticleSearch" WHERE rowid = {PlaceOfArticle.Replace("A.", "OLD.", StringComparison.Ordinal)};
        DELETE FROM "QuoteSearch" WHERE rowid IN
            (SELECT {PlaceOfQuote.Replace("A.", "OLD.", StringComparison.Ordinal)} FROM "Quotes" AS Q WHERE Q."ArticleId" = OLD."Id");
        """;
}
