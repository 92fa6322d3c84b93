using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArticle.Data.Writing;

namespace NewsArticle.Data.Tests.Writing;

/// <summary>An archive that is written as the service writes it.</summary>
internal sealed class WritingArchive : IDisposable
{
    private readonly TemporaryArchive _archive;

    /// <param name="patience">How long a write waits for its turn; long where a test is not about that.</param>
    public WritingArchive(TimeSpan? patience = null)
    {
        _archive = new TemporaryArchive(services => services.AddSingleton(new WriteLimits
        {
            Patience = patience ?? TimeSpan.FromMinutes(1),
            TimePerCommit = TimeSpan.FromMinutes(1),
            Capacity = 3,
        }));
        _archive.Migrator.MigrateAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    public string File => _archive.File;

    public T Service<T>()
        where T : notnull => _archive.Service<T>();

    public NewsDbContext Open() => _archive.Open();

    public static async Task SaveAsync(NewsDbContext db, string headline)
    {
        var article = Sample.Article();
        (article.Headline, article.TextHash) = (headline, headline);
        db.Add(article);
        await db.SaveChangesAsync();
    }

    public Task StoreAsync(string headline) => WriteAsync(db => SaveAsync(db, headline));

    public Task WriteAsync(Func<NewsDbContext, Task> work) =>
        InScopeAsync((db, writer) => writer.WriteAsync(() => work(db), CancellationToken.None));

    public async Task InScopeAsync(Func<NewsDbContext, ArchiveWriter, Task> work)
    {
        await using var scope = _archive.Service<IServiceScopeFactory>().CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), scope.ServiceProvider.GetRequiredService<ArchiveWriter>());
    }

    /// <summary>The headlines that are stored.</summary>
    public async Task<List<string?>> StoredAsync()
    {
        await using var db = Open();
        return await db.Articles.OrderBy(article => article.Id).Select(article => article.Headline).ToListAsync();
    }

    /// <summary>Begins a write that keeps all others waiting until it is opened.</summary>
    public async Task<Gate> CloseAsync()
    {
        var gate = new Gate();
        _ = InScopeAsync((_, writer) => writer.WriteBehindAsync(gate.PassAsync, CancellationToken.None));
        await gate.Begun;
        return gate;
    }

    public void Dispose() => _archive.Dispose();

    internal sealed class Gate : IDisposable
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => _begun.Task;

        public Task PassAsync()
        {
            _begun.TrySetResult();
            return _opened.Task;
        }

        public void Open() => _opened.TrySetResult();

        public void Dispose() => Open();
    }
}
