using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArticle.Data.Configurations;

internal sealed class ParagraphConfiguration : IEntityTypeConfiguration<Paragraph>
{
    public void Configure(EntityTypeBuilder<Paragraph> builder)
    {
        builder.ToTable("Paragraphs");
        builder.HasKey(paragraph => new { paragraph.ArticleId, paragraph.Index });
        builder.Property(paragraph => paragraph.Text).HasMaxLength(Lengths.Paragraph);
    }
}
