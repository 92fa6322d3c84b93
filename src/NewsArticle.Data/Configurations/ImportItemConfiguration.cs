using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArticle.Data.Imports;

namespace NewsArticle.Data.Configurations;

internal sealed class ImportItemConfiguration : IEntityTypeConfiguration<ImportItem>
{
    public void Configure(EntityTypeBuilder<ImportItem> builder)
    {
        builder.ToTable("ImportItems");
        builder.Property(item => item.Key).HasMaxLength(Lengths.Url);
        builder.Property(item => item.Url).HasMaxLength(Lengths.Url);
        builder.Property(item => item.Code).HasMaxLength(Lengths.Rule);
        builder.Property(item => item.Detail).HasMaxLength(Lengths.Reason);
        builder.HasIndex(item => new { item.JobId, item.Key }).IsUnique();
        builder.HasIndex(item => new { item.JobId, item.Status, item.NextUtc });
    }
}
