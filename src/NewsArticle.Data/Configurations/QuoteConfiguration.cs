using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArticle.Data.Configurations;

internal sealed class QuoteConfiguration() : EvidencedConfiguration<Quote>("Quotes")
{
    public override void Configure(EntityTypeBuilder<Quote> builder)
    {
        base.Configure(builder);

        builder.ToTable(table => table.HasCheckConstraint("CK_Quotes_SpeakerOrReason", """
            ("SpeakerId" IS NULL) = ("SpeakerReason" IS NOT NULL)
            """));
        builder.Property(quote => quote.SpeakerWording).HasMaxLength(Lengths.Name);
        builder.Property(quote => quote.Cue).HasMaxLength(Lengths.Cue);
        builder.ComplexProperty(quote => quote.Provenance, ProvenanceColumns.Configure);

        builder.HasIndex(quote => quote.SpeakerId);

        builder.HasOne(quote => quote.Speaker).WithMany().HasForeignKey(quote => quote.SpeakerId)
            .OnDelete(DeleteBehavior.ClientSetNull);
    }
}
