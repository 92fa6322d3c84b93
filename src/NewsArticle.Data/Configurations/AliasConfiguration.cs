using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArticle.Data.Configurations;

internal sealed class AliasConfiguration : IEntityTypeConfiguration<Alias>
{
    public void Configure(EntityTypeBuilder<Alias> builder)
    {
        builder.ToTable("Aliases");
        builder.Property(alias => alias.Name).HasMaxLength(Lengths.Name);
        builder.Property(alias => alias.NameKey).HasMaxLength(Lengths.Name);

        builder.HasIndex(alias => alias.NameKey);
        builder.HasIndex(alias => new { alias.IdentityId, alias.Name }).IsUnique();
    }
}
