using NewsArticle.Api.Infrastructure.Paging;

namespace NewsArticle.Api.Articles;

/// <summary>Which parts of articles a list shows beside their metadata.</summary>
internal sealed class ArticleParts(NameList? include)
{
    public static readonly IReadOnlyList<string> Names = ["paragraphs", "people", "places", "organizations", "quotes", "attackFigures"];

    public bool IsEmpty => include is null;

    public ArticleSummaryResponse AddTo(ArticleSummaryResponse summary, ArticleResponse article) => summary with
    {
        Paragraphs = Has("paragraphs") ? article.Paragraphs : null,
        People = Has("people") ? article.People : null,
        Places = Has("places") ? article.Places : null,
        Organizations = Has("organizations") ? article.Organizations : null,
        Quotes = Has("quotes") ? article.Quotes : null,
        AttackFigures = Has("attackFigures") ? article.AttackFigures : null,
    };

    private bool Has(string name) => include?.Names.Contains(name) is true;
}
