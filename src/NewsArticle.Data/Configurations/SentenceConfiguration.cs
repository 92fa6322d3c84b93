using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Data.Configurations;

internal sealed class SentenceConfiguration : IEntityTypeConfiguration<Sentence>
{
    public void Configure(EntityTypeBuilder<Sentence> builder)
    {
        builder.ToTable("Sentences");
        builder.HasOne<Paragraph>().WithMany()
            .HasForeignKey(sentence => new { sentence.ArticleId, sentence.ParagraphIndex })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
