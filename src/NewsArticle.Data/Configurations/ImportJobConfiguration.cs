using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArticle.Data.Imports;

namespace NewsArticle.Data.Configurations;

internal sealed class ImportJobConfiguration : IEntityTypeConfiguration<ImportJob>
{
    public void Configure(EntityTypeBuilder<ImportJob> builder)
    {
        builder.ToTable("Imports");
        builder.Property(job => job.Url).HasMaxLength(Lengths.Url);
        builder.Property(job => job.By).HasMaxLength(Lengths.Author);
        builder.Property(job => job.Reason).HasMaxLength(Lengths.Reason);
        builder.Property(job => job.Code).HasMaxLength(Lengths.Rule);
        builder.Property(job => job.Detail).HasMaxLength(Lengths.Reason);
        builder.Property(job => job.Tag).HasMaxLength(Lengths.Validator);
        builder.Property(job => job.LastModified).HasMaxLength(Lengths.Validator);
        builder.HasIndex(job => job.Status);
        builder.HasMany(job => job.Items).WithOne().HasForeignKey(item => item.JobId).OnDelete(DeleteBehavior.Cascade);
    }
}
