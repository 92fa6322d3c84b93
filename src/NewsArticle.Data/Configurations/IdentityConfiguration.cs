using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArticle.Data.Configurations;

internal sealed class IdentityConfiguration : IEntityTypeConfiguration<Identity>
{
    public void Configure(EntityTypeBuilder<Identity> builder)
    {
        builder.ToTable("Identities");
        builder.HasDiscriminator<string>("Type")
            .HasValue<Person>("person")
            .HasValue<Organization>("organization")
            .HasValue<Place>("place");
        builder.Property("Type").HasMaxLength(Lengths.WireName);
        builder.Property(identity => identity.Name).HasMaxLength(Lengths.Name);
        builder.Property(identity => identity.NameKey).HasMaxLength(Lengths.Name);

        builder.HasIndex(identity => identity.NameKey);

        builder.HasMany(identity => identity.Aliases).WithOne().HasForeignKey(alias => alias.IdentityId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
