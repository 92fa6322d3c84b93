using Microsoft.AspNetCore.Mvc.ModelBinding;
using NewsArticle.Api.Infrastructure.Json;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>Reads times in queries as JSON bodies have them.</summary>
internal sealed class UtcTimeBinderProvider : IModelBinderProvider
{
    private static readonly UtcTimeBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateTime) ? Binder : null;

    private sealed class UtcTimeBinder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (given == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
            if (UtcTime.TryParse(given.FirstValue, out var utc))
            {
                bindingContext.Result = ModelBindingResult.Success(utc);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, UtcTime.Expectation);
            }

            return Task.CompletedTask;
        }
    }
}
