using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArticle.Data.Access;

namespace NewsArticle.Data.Configurations;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    private const int Sha256Bytes = 32;

    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("ApiKeys");
        builder.Property(key => key.Name).HasMaxLength(Lengths.Author);
        builder.Property(key => key.CreatedBy).HasMaxLength(Lengths.Author);
        builder.Property(key => key.Hash).HasMaxLength(Sha256Bytes).IsFixedLength();
    }
}
