using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArticle.Data.Configurations;

/// <summary>What mentions, quotes and attack figures share.</summary>
internal abstract class EvidencedConfiguration<TEntity>(string table) : IEntityTypeConfiguration<TEntity>
    where TEntity : Evidenced
{
    public virtual void Configure(EntityTypeBuilder<TEntity> builder)
    {
        builder.ToTable(table, evidence => evidence.HasCheckConstraint($"CK_{table}_Span", """
            "Start" >= 0 AND "End" > "Start"
            """));
        builder.Property(item => item.Exact).HasMaxLength(Lengths.Paragraph);

        // This key also makes EF write paragraphs before what they say, and the evidence triggers need that order.
        builder.HasOne<Paragraph>().WithMany().HasForeignKey(item => new { item.ArticleId, item.ParagraphIndex })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
