using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using NewsArticle.Data;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>Reads enums in queries by the words that JSON has for them.</summary>
internal sealed class WireNameBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type.IsEnum ? new BinderTypeModelBinder(typeof(WireNameBinder<>).MakeGenericType(type)) : null;
    }

    private sealed class WireNameBinder<TEnum> : IModelBinder
        where TEnum : struct, Enum
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (given == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
            if (WireName.TryParse<TEnum>(given.FirstValue, out var member))
            {
                bindingContext.Result = ModelBindingResult.Success(member);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(
                    bindingContext.ModelName, $"must be one of {string.Join(", ", WireName.All<TEnum>())}");
            }

            return Task.CompletedTask;
        }
    }
}
