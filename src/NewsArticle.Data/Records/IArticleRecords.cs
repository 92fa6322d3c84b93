namespace NewsArticle.Data.Records;

/// <summary>Reads records as fast as the database can: this is what is asked for most.</summary>
public interface IArticleRecords
{
    /// <summary>The record of an article, or null where there is none.</summary>
    ArticleRecord? Find(int articleId);
}
