using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArticle.Data.Revisions;

namespace NewsArticle.Data.Configurations;

/// <summary>Revisions refer to nothing by key: they outlive their article.</summary>
internal sealed class ArticleRevisionConfiguration : IEntityTypeConfiguration<ArticleRevision>
{
    public void Configure(EntityTypeBuilder<ArticleRevision> builder)
    {
        builder.ToTable("ArticleRevisions");
        builder.Property(revision => revision.Reason).HasMaxLength(Lengths.Reason);
        builder.Property(revision => revision.By).HasMaxLength(Lengths.Author);

        builder.HasIndex(revision => new { revision.ArticleId, revision.Number }).IsUnique();
    }
}
