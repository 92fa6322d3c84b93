using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Conversions;

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

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NewsDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

        StoreByWireName<AttackMetric>(configurationBuilder);
        StoreByWireName<AttackQualifier>(configurationBuilder);
        StoreByWireName<DatePrecision>(configurationBuilder);
        StoreByWireName<Origin>(configurationBuilder);
        StoreByWireName<PlaceKind>(configurationBuilder);
        StoreByWireName<PlacePrecision>(configurationBuilder);
        StoreByWireName<PrecisionLevel>(configurationBuilder);
        StoreByWireName<QuoteKind>(configurationBuilder);
        StoreByWireName<SpeakerReason>(configurationBuilder);
    }

    private static void StoreByWireName<TEnum>(ModelConfigurationBuilder builder)
        where TEnum : struct, Enum =>
        builder.Properties<TEnum>().HaveConversion<WireNameConverter<TEnum>>().HaveMaxLength(Lengths.WireName);
}
