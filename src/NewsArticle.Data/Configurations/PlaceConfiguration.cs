using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArticle.Data.Configurations;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.Property(place => place.Country).HasMaxLength(2).IsFixedLength();
        builder.Property(place => place.Region).HasMaxLength(Lengths.Region);
        builder.Property(place => place.GazetteerKey).HasMaxLength(Lengths.GazetteerKey);

        builder.HasIndex(place => place.GazetteerKey).IsUnique();
        builder.HasIndex(place => new { place.Country, place.Region });
    }
}
