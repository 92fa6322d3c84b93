using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using NewsArticle.Api.Identities;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Search;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>How requests are bound, and how answers are written.</summary>
internal static class Controllers
{
    public static IServiceCollection AddNewsControllers(this IServiceCollection services)
    {
        services.AddControllers(SetUp)
            .AddJsonConventions()
            .ConfigureApiBehaviorOptions(options =>
            {
                options.InvalidModelStateResponseFactory = InvalidModel.ToProblem;
                // Statuses without a body get theirs from the status pages, with our codes.
                options.SuppressMapClientErrors = true;
            });
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<DigitsConstraint>("int"));
        return services;
    }

    private static void SetUp(MvcOptions options)
    {
        options.ReturnHttpNotAcceptable = true;
        options.OutputFormatters.RemoveType<StringOutputFormatter>();
        options.OutputFormatters.RemoveType<HttpNoContentOutputFormatter>();
        options.Filters.Add<UnknownParameterFilter>();
        options.Filters.Add<MergedIdentityFilter>();
        options.Filters.Add<FullTextCheck>();
        options.ModelBinderProviders.Insert(0, new QueryObjectBinderProvider());
        options.ModelBinderProviders.Insert(0, new WireNameBinderProvider());
        options.ModelBinderProviders.Insert(0, new UtcTimeBinderProvider());
        options.ModelBinderProviders.Insert(0, new QueryValueBinderProvider());
        options.ModelBinderProviders.Insert(0, new DecimalNumberBinderProvider());

        var messages = options.ModelBindingMessageProvider;
        messages.SetMissingRequestBodyRequiredValueAccessor(() => InvalidModel.EmptyBody);
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"cannot be \"{value}\"");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"cannot be \"{value}\"");
        messages.SetValueMustBeANumberAccessor(_ => "must be a number");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "must be a number");
        messages.SetMissingBindRequiredValueAccessor(_ => "is required");
        messages.SetValueMustNotBeNullAccessor(_ => "must not be empty");
    }
}
