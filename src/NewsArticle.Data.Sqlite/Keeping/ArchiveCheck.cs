using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsArticle.Data.Keeping;
using NewsArticle.Data.Revisions;
using NewsArticle.Data.Writing;

namespace NewsArticle.Data.Sqlite.Keeping;

/// <summary>Checks all that a database of ours promises, in one read transaction.</summary>
internal sealed class ArchiveCheck(SqliteConnection connection)
{
    private const int MostFindings = 100;

    private static readonly string[] Evidenced = ["Mentions", "Quotes", "AttackFigures"];

    private readonly List<string> _findings = [];

    /// <summary>Runs every check on an open connection.</summary>
    public static CheckReport Run(SqliteConnection connection, CancellationToken cancellationToken)
    {
        ConnectionSetUp.AddFunctions(connection);
        using var snapshot = connection.BeginTransaction(deferred: true);
        var check = new ArchiveCheck(connection);
        try
        {
            return check.Run(cancellationToken);
        }
        catch (SqliteException failure) when (SqliteFailures.Meaning(failure) is StorageDamagedException)
        {
            // Some damage ends the reading.
            return new CheckReport(0, 0, 0, [.. check._findings, $"integrity: {failure.Message.ReplaceLineEndings(" ")}"]);
        }
    }

    private CheckReport Run(CancellationToken cancellationToken)
    {
        // Since SQLite 3.44 this looks into full-text indexes too.
        Note($"PRAGMA integrity_check({MostFindings})", row => row.GetString(0) is var line && line is "ok" ? null : $"integrity: {line}");
        if (_findings.Count > 0)
        {
            // What cannot be read cannot be compared.
            return new CheckReport(0, 0, 0, _findings);
        }

        cancellationToken.ThrowIfCancellationRequested();
        Note("PRAGMA foreign_key_check", row => $"foreign key: row {row.GetValue(1)} of {row.GetString(0)} refers to a row of {row.GetString(2)} that is not there");
        var evidence = 0L;
        foreach (var table in Evidenced)
        {
            cancellationToken.ThrowIfCancellationRequested();
            evidence += Count(table);
            CompareEvidence(table);
        }

        var lastChange = CheckChanges();
        CheckRevisions(cancellationToken);
        return new CheckReport(Count("Articles"), evidence, lastChange, _findings);
    }

    private void CompareEvidence(string table) => Note(
        $"""
        SELECT E."Id", E."ArticleId" FROM "{table}" AS E
        LEFT JOIN "Paragraphs" AS P ON P."ArticleId" = E."ArticleId" AND P."Index" = E."ParagraphIndex"
        WHERE E."Exact" IS NOT {EvidenceTriggers.SliceFunction}(P."Text", E."Start", E."End") LIMIT {MostFindings}
        """,
        row => $"evidence: the words of row {row.GetValue(0)} of {table} do not stand in article {row.GetValue(1)}");

    /// <summary>Sequence numbers follow each other without a gap, and every article was once created.</summary>
    /// <returns>The last number; 0 for a database that is older than the log.</returns>
    private long CheckChanges()
    {
        if (!Has("Changes"))
        {
            return 0;
        }

        Note(
            """SELECT MAX("Id"), MAX("Id") - MIN("Id") + 1 - COUNT(*) FROM "Changes" HAVING MAX("Id") - MIN("Id") + 1 > COUNT(*)""",
            row => $"change log: {row.GetValue(1)} sequence numbers up to {row.GetValue(0)} are missing");
        Note(
            $"""
            SELECT "Id" FROM "Articles" AS A WHERE NOT EXISTS (
                SELECT 1 FROM "Changes" AS C WHERE C."ArticleId" = A."Id" AND C."Resource" = 'article' AND C."Kind" = 'created') LIMIT {MostFindings}
            """,
            row => $"change log: nothing says that article {row.GetValue(0)} was created");
        return Scalar("""SELECT COALESCE(MAX("Id"), 0) FROM "Changes" """);
    }

    /// <summary>Every article has a history, revisions follow each other without a gap, and what articles were can be read.</summary>
    private void CheckRevisions(CancellationToken cancellationToken)
    {
        if (!Has("ArticleRevisions"))
        {
            return;
        }

        Note(
            $"""SELECT "Id" FROM "Articles" WHERE "Id" NOT IN (SELECT "ArticleId" FROM "ArticleRevisions") LIMIT {MostFindings}""",
            row => $"history: article {row.GetValue(0)} has no revision");
        Note(
            $"""
            SELECT "ArticleId" FROM "ArticleRevisions" GROUP BY "ArticleId" HAVING MAX("Number") - MIN("Number") + 1 > COUNT(*) LIMIT {MostFindings}
            """,
            row => $"history: revisions of article {row.GetValue(0)} are missing");
        Note("""SELECT "ArticleId", "Number", "State" FROM "ArticleRevisions" WHERE "State" IS NOT NULL""", row =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                ArticleState.Unpack((byte[])row.GetValue(2));
                return null;
            }
            catch (InvalidDataException)
            {
                return $"history: revision {row.GetValue(1)} of article {row.GetValue(0)} cannot be read";
            }
        });
    }

    private bool Has(string table) => Scalar($"""SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '{table}'""") > 0;

    private long Count(string table) => Scalar($"""SELECT COUNT(*) FROM "{table}" """);

    private long Scalar(string sql)
    {
        using var command = Command(sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private void Note(string sql, Func<SqliteDataReader, string?> tell)
    {
        using var command = Command(sql);
        using var reader = command.ExecuteReader();
        while (_findings.Count < MostFindings && reader.Read())
        {
            if (tell(reader) is { } finding)
            {
                _findings.Add(finding);
            }
        }
    }

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are made of the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        // A check takes as long as the archive is large.
        command.CommandTimeout = 0;
        return command;
    }
}
