using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArticle.Data.Records;

namespace NewsArticle.Data.Configurations;

internal sealed class ArticleRecordConfiguration : IEntityTypeConfiguration<ArticleRecord>
{
    public void Configure(EntityTypeBuilder<ArticleRecord> builder)
    {
        builder.ToTable("ArticleRecords");
        builder.HasKey(record => record.ArticleId);
        builder.Property(record => record.ArticleId).ValueGeneratedNever();
        builder.Property(record => record.Tag).HasMaxLength(Lengths.Tag);

        builder.HasOne<Article>().WithOne().HasForeignKey<ArticleRecord>(record => record.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
