using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Access;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Conversions;
using NewsArticle.Data.Imports;
using NewsArticle.Data.Records;
using NewsArticle.Data.Revisions;
using NewsArticle.Data.Webhooks;

namespace NewsArticle.Data;

/// <summary>The archive: articles, the identities they share, and what each article says of them.</summary>
public class NewsDbContext(DbContextOptions<NewsDbContext> options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Identity> Identities => Set<Identity>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<Appearance> Appearances => Set<Appearance>();

    public DbSet<Quote> Quotes => Set<Quote>();

    public DbSet<AttackFigure> AttackFigures => Set<AttackFigure>();

    /// <summary>Articles as they are served.</summary>
    public DbSet<ArticleRecord> ArticleRecords => Set<ArticleRecord>();

    /// <summary>What articles were, are and by whom.</summary>
    public DbSet<ArticleRevision> ArticleRevisions => Set<ArticleRevision>();

    /// <summary>What was ever done to the archive; written by the saves themselves.</summary>
    public DbSet<Change> Changes => Set<Change>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<Webhook> Webhooks => Set<Webhook>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<ImportJob> Imports => Set<ImportJob>();

    public DbSet<ImportItem> ImportItems => Set<ImportItem>();

    /// <summary>Saves, and writes to the change log what was saved, in one transaction: begun here where none is open.</summary>
    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        var facts = PendingFacts.Of(ChangeTracker);
        if (facts.Count is 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken);
        var log = this.GetChangeLog() ?? throw new InvalidOperationException("A context without AddChangeLog only reads.");
        await log.WriteAsync(this, [.. facts.Select(fact => fact.Settle())], base.SaveChangesAsync, cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return rows;
    }

    /// <inheritdoc cref="SaveChangesAsync(bool, CancellationToken)"/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        SaveChangesAsync(acceptAllChangesOnSuccess).GetAwaiter().GetResult();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NewsDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

        StoreByWireName<AttackMetric>(configurationBuilder);
        StoreByWireName<AttackQualifier>(configurationBuilder);
        StoreByWireName<ChangeKind>(configurationBuilder);
        StoreByWireName<ChangeResource>(configurationBuilder);
        StoreByWireName<DatePrecision>(configurationBuilder);
        StoreByWireName<ImportItemStatus>(configurationBuilder);
        StoreByWireName<ImportKind>(configurationBuilder);
        StoreByWireName<ImportStatus>(configurationBuilder);
        StoreByWireName<Origin>(configurationBuilder);
        StoreByWireName<PlaceKind>(configurationBuilder);
        StoreByWireName<PlacePrecision>(configurationBuilder);
        StoreByWireName<PrecisionLevel>(configurationBuilder);
        StoreByWireName<QuoteKind>(configurationBuilder);
        StoreByWireName<RevisionOperation>(configurationBuilder);
        StoreByWireName<Scope>(configurationBuilder);
        StoreByWireName<SpeakerReason>(configurationBuilder);
    }

    private static void StoreByWireName<TEnum>(ModelConfigurationBuilder builder)
        where TEnum : struct, Enum =>
        builder.Properties<TEnum>().HaveConversion<WireNameConverter<TEnum>>().HaveMaxLength(Lengths.WireName);
}
