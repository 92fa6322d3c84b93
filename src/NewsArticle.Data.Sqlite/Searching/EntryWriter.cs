using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Data.Sqlite.Searching;

/// <summary>Writes index entries in the transaction of a context. An article has dozens of them, so each statement is prepared once.</summary>
internal sealed class EntryWriter(NewsDbContext db) : IAsyncDisposable
{
    private const string PlaceOfArticle = $"""(SELECT {SearchTables.PlaceOfArticle} FROM "Articles" AS A WHERE A."Id" = $0)""";
    private const string PlaceOfQuote =
        $"""(SELECT {SearchTables.PlaceOfQuote} FROM "Quotes" AS Q JOIN "Articles" AS A ON A."Id" = Q."ArticleId" WHERE Q."Id" = $0)""";

    private readonly Dictionary<string, SqliteCommand> _commands = [];

    public void Write(IndexEntry entry)
    {
        switch (entry)
        {
            case IndexEntry.OfArticle article:
                Run("""DELETE FROM "Sentences" WHERE "ArticleId" = $0""", article.Id);
                Run($"""DELETE FROM "ArticleSearch" WHERE rowid = {PlaceOfArticle}""", article.Id);
                Run(
                    $"""
                    INSERT INTO "ArticleSearch" (rowid, headline, body, headline_words, body_words, publisher)
                    VALUES ({PlaceOfArticle}, $1, $2, $3, $4, $5)
                    """,
                    article.Id, article.Headline.Stems, article.Body.Stems, article.Headline.Words, article.Body.Words, article.Publisher.Words);
                break;
            case IndexEntry.OfQuote quote:
                Run($"""DELETE FROM "QuoteSearch" WHERE rowid = {PlaceOfQuote}""", quote.Id);
                Run($"""INSERT INTO "QuoteSearch" (rowid, body, body_words) VALUES ({PlaceOfQuote}, $1, $2)""", quote.Id, quote.Text.Stems, quote.Text.Words);
                break;
            case IndexEntry.OfSentence sentence:
                Run(
                    """INSERT INTO "Sentences" ("ArticleId", "ParagraphIndex", "Start", "End") VALUES ($0, $1, $2, $3)""",
                    sentence.ArticleId, sentence.Paragraph, sentence.Start, sentence.End);
                Run(
                    """INSERT INTO "SentenceSearch" (rowid, body, body_words) VALUES (last_insert_rowid(), $0, $1)""",
                    sentence.Text.Stems, sentence.Text.Words);
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.DisposeAsync();
        }
    }

    private void Run(string statement, params object[] values)
    {
        if (!_commands.TryGetValue(statement, out var command))
        {
            _commands.Add(statement, command = Prepare(statement, values.Length));
        }

        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        // SQLite has no asynchronous work to wait for.
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string statement, int parameters)
    {
        var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // The statements are the constants above.
        command.CommandText = statement;
#pragma warning restore CA2100
        for (var index = 0; index < parameters; index++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${index}" });
        }

        return command;
    }
}
