using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArticle.Data.Configurations;

internal sealed class AttackFigureConfiguration() : EvidencedConfiguration<AttackFigure>("AttackFigures")
{
    public override void Configure(EntityTypeBuilder<AttackFigure> builder)
    {
        base.Configure(builder);

        builder.ToTable(table => table.HasCheckConstraint("CK_AttackFigures_Value", """
            "Value" >= 0 AND ("ValueMax" IS NULL OR "ValueMax" >= "Value")
            """));
        builder.Property(figure => figure.Object).HasMaxLength(Lengths.Object);
        builder.Property(figure => figure.Wording).HasMaxLength(Lengths.Wording);
        builder.Property(figure => figure.Weapon).HasMaxLength(Lengths.Weapon);
        builder.Property(figure => figure.ClaimantName).HasMaxLength(Lengths.Name);
        builder.ComplexProperty(figure => figure.Provenance, ProvenanceColumns.Configure);

        builder.HasIndex(figure => figure.Metric);
        builder.HasIndex(figure => figure.PlaceId);
        builder.HasIndex(figure => figure.ClaimantId);

        builder.HasOne(figure => figure.Claimant).WithMany().HasForeignKey(figure => figure.ClaimantId)
            .OnDelete(DeleteBehavior.ClientSetNull);
        builder.HasOne(figure => figure.Place).WithMany().HasForeignKey(figure => figure.PlaceId)
            .OnDelete(DeleteBehavior.ClientSetNull);
        builder.HasOne(figure => figure.PartOf).WithMany().HasForeignKey(figure => figure.PartOfId)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(figure => figure.Corrects).WithMany().HasForeignKey(figure => figure.CorrectsId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
