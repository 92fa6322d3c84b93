using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>Reads the parameters that are an <see cref="IQueryValue{TSelf}"/>.</summary>
internal sealed class QueryValueBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return Array.Exists(type.GetInterfaces(), IsQueryValue)
            ? new BinderTypeModelBinder(typeof(QueryValueBinder<>).MakeGenericType(type))
            : null;
    }

    private static bool IsQueryValue(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryValue<>);

    private sealed class QueryValueBinder<TValue>(TimeProvider time) : IModelBinder
        where TValue : struct, IQueryValue<TValue>
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (given == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
            if (given.Length is 1 && TValue.TryRead(given.FirstValue ?? "", time.GetUtcNow(), out var value))
            {
                bindingContext.Result = ModelBindingResult.Success(value);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, TValue.Expectation);
            }

            return Task.CompletedTask;
        }
    }
}
