using NewsArticle.Api.Infrastructure.Paging;

namespace NewsArticle.Api.Filtering;

/// <summary>What quotes and attack figures can show beside themselves.</summary>
internal static class Includes
{
    public static readonly IReadOnlyList<string> Names = ["article", "sentence"];

    /// <summary>Whether each item shows the article that it is in.</summary>
    public static bool Article(PageRequest page) => page.Include?.Names.Contains("article") is true;

    /// <summary>Whether evidence shows the sentence that it stands in.</summary>
    public static bool Sentence(PageRequest page) => page.Include?.Names.Contains("sentence") is true;
}
