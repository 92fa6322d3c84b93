using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>Reads whole numbers in decimal digits only; the framework alone takes 0x10 and #10 for 16, and nothing for no limit.</summary>
internal sealed class DecimalNumberBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        (context.Metadata.UnderlyingOrModelType == typeof(int) || context.Metadata.UnderlyingOrModelType == typeof(long))
        && context.BindingInfo.BindingSource != BindingSource.Header // The framework asks again for the header's value.
            ? new DecimalNumberBinder(new SimpleTypeModelBinder(context.Metadata.ModelType, context.Services.GetRequiredService<ILoggerFactory>()))
            : null;

    private sealed class DecimalNumberBinder(SimpleTypeModelBinder inner) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (given.FirstValue is not { } text || IsDecimal(text))
            {
                return inner.BindModelAsync(bindingContext);
            }

            var messages = bindingContext.ModelMetadata.ModelBindingMessageProvider;
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
            bindingContext.ModelState.TryAddModelError(
                bindingContext.ModelName,
                string.IsNullOrWhiteSpace(text) ? messages.ValueMustNotBeNullAccessor(text) : messages.NonPropertyAttemptedValueIsInvalidAccessor(text));
            return Task.CompletedTask;
        }

        private static bool IsDecimal(string text) =>
            !string.IsNullOrWhiteSpace(text) && text.All(unit => char.IsAsciiDigit(unit) || unit is '-' or '+' || char.IsWhiteSpace(unit));
    }
}
