using System.Globalization;
using Microsoft.Net.Http.Headers;
using NewsArticle.Data.Records;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Infrastructure.Caching;

/// <summary>Answers <c>GET /api/v1/articles/{id}</c>, as it is most often asked for, from the records.</summary>
internal sealed class StoredArticles(IArticleRecords records, IStorageFailures failures)
{
    private const string Articles = "/api/v1/articles/";

    /// <summary>The answer; null where the request asks for something else, or there is no record.</summary>
    public Answer? Find(AnswerKey key) =>
        key.Query.Length is 0 && key.Accept is "" or "*/*" or "application/json"
        && key.Path.StartsWith(Articles, StringComparison.Ordinal)
        && int.TryParse(key.Path.AsSpan(Articles.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && Read(id) is { } record
            ? ToAnswer(record)
            : null;

    /// <summary>Where the archive fails, the request itself has to: then it is told of as every failure is.</summary>
    private ArticleRecord? Read(int id)
    {
        try
        {
            return records.Find(id);
        }
        catch (Exception failure) when (failures.Translate(failure) != failure)
        {
            return null;
        }
    }

    /// <summary>The headers are those that the action gives; a test holds the two together.</summary>
    private static Answer ToAnswer(ArticleRecord record) => new()
    {
        Body = record.Body,
        ContentType = "application/json; charset=utf-8",
        Tag = record.Tag,
        CacheControl = "no-cache",
        Vary = HeaderNames.Accept,
        LastModified = record.UpdatedUtc.ToString("R", CultureInfo.InvariantCulture),
    };
}
