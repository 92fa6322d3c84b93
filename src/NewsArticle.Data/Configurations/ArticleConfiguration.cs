using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArticle.Data.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("Articles");
        builder.Property(article => article.Version).IsConcurrencyToken();
        builder.Property(article => article.Headline).HasMaxLength(Lengths.Headline);
        builder.Property(article => article.Url).HasMaxLength(Lengths.Url);
        builder.Property(article => article.UrlKey).HasMaxLength(Lengths.Url);
        builder.Property(article => article.TextHash).HasMaxLength(Lengths.TextHash);
        builder.Property(article => article.Publisher).HasMaxLength(Lengths.Publisher);
        builder.Property(article => article.PublisherKey).HasMaxLength(Lengths.Publisher);
        builder.Property(article => article.Byline).HasMaxLength(Lengths.Byline);
        builder.Property(article => article.Language).HasMaxLength(Lengths.Language);
        builder.Property(article => article.Dateline).HasMaxLength(Lengths.Dateline);
        builder.PrimitiveCollection(article => article.Contributors);
        builder.PrimitiveCollection(article => article.LeftOut);

        builder.HasIndex(article => article.UrlKey).IsUnique();
        builder.HasIndex(article => article.TextHash).IsUnique();
        builder.HasIndex(article => new { article.PublishedTicks, article.Id });
        builder.HasIndex(article => new { article.PublisherKey, article.PublishedTicks, article.Id });

        builder.HasMany(article => article.Paragraphs).WithOne().HasForeignKey(paragraph => paragraph.ArticleId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(article => article.Appearances).WithOne().HasForeignKey(appearance => appearance.ArticleId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(article => article.Quotes).WithOne(quote => quote.Article).HasForeignKey(quote => quote.ArticleId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(article => article.AttackFigures).WithOne(figure => figure.Article).HasForeignKey(figure => figure.ArticleId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
