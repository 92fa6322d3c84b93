using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArticle.Data.Webhooks;

namespace NewsArticle.Data.Configurations;

internal sealed class DeliveryConfiguration : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("Deliveries");
        builder.Property(delivery => delivery.Error).HasMaxLength(Lengths.Reason);
        builder.HasIndex(delivery => new { delivery.WebhookId, delivery.ReceivedUtc });
        builder.HasOne<Webhook>().WithMany().HasForeignKey(delivery => delivery.WebhookId).OnDelete(DeleteBehavior.Cascade);
    }
}
