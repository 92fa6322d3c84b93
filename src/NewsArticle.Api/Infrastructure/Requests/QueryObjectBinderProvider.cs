using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>
/// Binds the objects that stand for query parameters by what the query has. A list can be filtered in some sixty ways and is by two or
/// three; the framework would look for each of the sixty, and then validate what it did not find.
/// </summary>
internal sealed class QueryObjectBinderProvider : IModelBinderProvider
{
    private readonly ComplexObjectModelBinderProvider _framework = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.BindingInfo.BindingSource == BindingSource.Query && _framework.GetBinder(context) is { } binder
            ? new QueryObjectBinder(binder, [.. context.Metadata.Properties.Where(IsRequired)])
            : null;

    /// <summary>Marked so; the framework also takes for required what cannot be null.</summary>
    private static bool IsRequired(ModelMetadata property) =>
        property is DefaultModelMetadata { Attributes.PropertyAttributes: { } attributes } && attributes.OfType<RequiredAttribute>().Any();

    private sealed class QueryObjectBinder(IModelBinder framework, HashSet<ModelMetadata> required) : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var query = bindingContext.HttpContext.Request.Query;
            bool Counts(ModelMetadata property) => query.ContainsKey(NameOf(property)) || required.Contains(property);

            bindingContext.PropertyFilter = Counts;
            await framework.BindModelAsync(bindingContext);
            if (bindingContext.Result.Model is { } bound)
            {
                bindingContext.ValidationState.Add(bound, new ValidationStateEntry { Strategy = new Only(Counts) });
            }
        }
    }

    private sealed class Only(Func<ModelMetadata, bool> counts) : IValidationStrategy
    {
        public IEnumerator<ValidationEntry> GetChildren(ModelMetadata metadata, string key, object model) => metadata.Properties
            .Where(counts)
            .Select(property => new ValidationEntry(
                property, ModelNames.CreatePropertyModelName(key, NameOf(property)), property.PropertyGetter!(model)))
            .GetEnumerator();
    }

    private static string NameOf(ModelMetadata property) => property.BinderModelName ?? property.PropertyName!;
}
