using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Conversions;
using NewsArticle.Data.Webhooks;

namespace NewsArticle.Data.Configurations;

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<Webhook>
{
    public void Configure(EntityTypeBuilder<Webhook> builder)
    {
        builder.ToTable("Webhooks");
        builder.Property(webhook => webhook.Url).HasMaxLength(Lengths.Url);
        builder.Property(webhook => webhook.Description).HasMaxLength(Lengths.Reason);
        builder.Property(webhook => webhook.Secret).HasMaxLength(Lengths.Author);
        builder.PrimitiveCollection(webhook => webhook.Kinds).ElementType().HasConversion<WireNameConverter<ChangeKind>>();
        builder.PrimitiveCollection(webhook => webhook.Resources).ElementType().HasConversion<WireNameConverter<ChangeResource>>();
    }
}
