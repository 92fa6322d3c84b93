using NewsArticle.Api.Articles;
using NewsArticle.Api.AttackFigures;
using NewsArticle.Api.Identities;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Quotes;

namespace NewsArticle.Api.Filtering;

/// <summary>What lists need.</summary>
internal static class ListServices
{
    public static IServiceCollection AddLists(this IServiceCollection services) => services
        .AddScoped<Selections>()
        .AddScoped<ListAnswers>()
        .AddScoped<ArticleLists>()
        .AddScoped<QuoteLists>()
        .AddScoped<AttackFigureLists>()
        .AddScoped<IdentityLists>();
}
