using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsArticle.Data.Writing;

/// <summary>Lets a context work on the writer's connection, in its transaction, until it is disposed.</summary>
internal sealed class Enlistment : IDisposable
{
    private readonly NewsDbContext _db;
    private readonly string? _connectionString;

    public Enlistment(NewsDbContext db, NewsDbContext writer)
    {
        _db = db;
        _connectionString = db.Database.GetConnectionString();
        db.Database.SetDbConnection(writer.Database.GetDbConnection());
        // The savepoint of the whole unit of work does for each of its saves.
        db.Database.AutoSavepointsEnabled = false;
        db.Database.UseTransaction(writer.Database.CurrentTransaction!.GetDbTransaction());
    }

    public void Dispose()
    {
        _db.Database.UseTransaction(null);
        _db.Database.AutoSavepointsEnabled = true;
        _db.Database.SetDbConnection(null);
        _db.Database.SetConnectionString(_connectionString);
    }
}
