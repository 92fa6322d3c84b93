namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Names schemas as clients speak of them: Article and QuotePage, not ArticleResponse and QuoteResponsePageResponse.</summary>
internal static class SchemaName
{
    public static string Of(Type type)
    {
        var name = type.Name.Split('`')[0];
        var bare = name.EndsWith("Response", StringComparison.Ordinal) ? name[..^"Response".Length] : name;
        return string.Concat(type.GetGenericArguments().Select(Of)) + bare;
    }
}
