namespace NewsArticle.Data.Configurations;

internal sealed class MentionConfiguration() : EvidencedConfiguration<Mention>("Mentions");
