using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArticle.Data.Idempotency;

namespace NewsArticle.Data.Configurations;

internal sealed class KeptAnswerConfiguration : IEntityTypeConfiguration<KeptAnswer>
{
    private const int Sha256Bytes = 32;

    public void Configure(EntityTypeBuilder<KeptAnswer> builder)
    {
        builder.ToTable("KeptAnswers");
        builder.Property(answer => answer.Client).HasMaxLength(Lengths.Client);
        builder.Property(answer => answer.Key).HasMaxLength(Lengths.IdempotencyKey);
        builder.Property(answer => answer.Fingerprint).HasMaxLength(Sha256Bytes).IsFixedLength();
        builder.HasIndex(answer => new { answer.Client, answer.Key }).IsUnique();
        builder.HasIndex(answer => answer.CreatedUtc);
    }
}
