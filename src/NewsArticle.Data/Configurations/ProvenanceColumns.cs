using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArticle.Data.Configurations;

/// <summary>The columns of a <see cref="Provenance"/>, named alike in every table.</summary>
internal static class ProvenanceColumns
{
    public static void Configure(ComplexPropertyBuilder<Provenance> builder)
    {
        builder.Property(provenance => provenance.Origin).HasColumnName(nameof(Provenance.Origin));
        builder.Property(provenance => provenance.Extractor).HasColumnName(nameof(Provenance.Extractor)).HasMaxLength(Lengths.ExtractorVersion);
        builder.Property(provenance => provenance.Rule).HasColumnName(nameof(Provenance.Rule)).HasMaxLength(Lengths.Rule);
        builder.Property(provenance => provenance.Confidence).HasColumnName(nameof(Provenance.Confidence));
        builder.PrimitiveCollection(provenance => provenance.Reasons).HasColumnName(nameof(Provenance.Reasons));
        builder.Property(provenance => provenance.Level).HasColumnName(nameof(Provenance.Level));
    }
}
