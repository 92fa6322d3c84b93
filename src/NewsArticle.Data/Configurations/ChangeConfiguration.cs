using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArticle.Data.Changes;

namespace NewsArticle.Data.Configurations;

/// <summary>The log refers to nothing by key: its rows outlive what they tell of.</summary>
internal sealed class ChangeConfiguration : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("Changes");
        builder.Property(change => change.Id).ValueGeneratedOnAdd();
        builder.Property(change => change.Reason).HasMaxLength(Lengths.Reason);
        builder.Property(change => change.By).HasMaxLength(Lengths.Author);

        builder.HasIndex(change => new { change.Resource, change.ResourceId });
        builder.HasIndex(change => change.ArticleId);
    }
}
