using NewsArticle.Api.Articles;
using NewsArticle.Api.AttackFigures;
using NewsArticle.Api.CoMentions;
using NewsArticle.Api.Identities;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Quotes;
using NewsArticle.Api.Series;
using NewsArticle.Api.Suggestions;

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
        .AddScoped<IdentityLists>()
        .AddScoped<PublishedSeries>()
        .AddScoped<FigureSeries>()
        .AddScoped<CoMentionQuery>()
        .AddScoped<SuggestionQuery>();
}
