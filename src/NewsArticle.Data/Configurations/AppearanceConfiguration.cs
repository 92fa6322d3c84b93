using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArticle.Data.Configurations;

internal sealed class AppearanceConfiguration : IEntityTypeConfiguration<Appearance>
{
    public void Configure(EntityTypeBuilder<Appearance> builder)
    {
        builder.ToTable("Appearances");
        builder.Property(appearance => appearance.Role).HasMaxLength(Lengths.Role);
        builder.Property(appearance => appearance.PublishedTicks).HasDefaultValue(0L)
            .Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.ComplexProperty(appearance => appearance.Provenance, ProvenanceColumns.Configure);

        builder.ComplexCollection(appearance => appearance.Candidates, candidates => candidates.ToJson());

        builder.HasIndex(appearance => new { appearance.ArticleId, appearance.IdentityId }).IsUnique();
        builder.HasIndex(appearance => new { appearance.IdentityId, appearance.PublishedTicks, appearance.ArticleId });

        builder.HasOne(appearance => appearance.Identity).WithMany().HasForeignKey(appearance => appearance.IdentityId)
            .OnDelete(DeleteBehavior.Restrict);

        // The article is part of the key, so that a mention cannot stand in another article than its appearance.
        builder.HasMany(appearance => appearance.Mentions).WithOne()
            .HasForeignKey(mention => new { mention.AppearanceId, mention.ArticleId })
            .HasPrincipalKey(appearance => new { appearance.Id, appearance.ArticleId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
