using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>Reads numbers in decimal digits only; the framework alone takes 0x10 and #10 for 16, and an empty value for none.</summary>
internal sealed class DecimalNumberBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        if (context.BindingInfo.BindingSource == BindingSource.Header)
        {
            // The framework asks again for the header's value.
            return null;
        }

        var type = context.Metadata.UnderlyingOrModelType;
        var logs = context.Services.GetRequiredService<ILoggerFactory>();
        return type == typeof(int) || type == typeof(long) ? new DecimalNumberBinder(new SimpleTypeModelBinder(context.Metadata.ModelType, logs), IsWhole)
            : type == typeof(double) ? new DecimalNumberBinder(new DoubleModelBinder(NumberStyles.Float, logs), static _ => true)
            : null;
    }

    private static bool IsWhole(string text) => text.All(unit => char.IsAsciiDigit(unit) || unit is '-' or '+' || char.IsWhiteSpace(unit));

    private sealed class DecimalNumberBinder(IModelBinder inner, Func<string, bool> isDecimal) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (given.FirstValue is not { } text || (!string.IsNullOrWhiteSpace(text) && isDecimal(text)))
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
    }
}
