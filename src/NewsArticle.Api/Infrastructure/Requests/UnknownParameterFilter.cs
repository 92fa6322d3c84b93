using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>Refuses query parameters that the action does not declare: a misspelt filter must not pass for no filter.</summary>
internal sealed class UnknownParameterFilter(IModelMetadataProvider metadata) : IResourceFilter
{
    private readonly ConcurrentDictionary<string, string[]> _knownByAction = new(StringComparer.Ordinal);

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var query = context.HttpContext.Request.Query;
        if (query.Count is 0)
        {
            return;
        }

        var known = _knownByAction.GetOrAdd(context.ActionDescriptor.Id, _ => KnownTo(context.ActionDescriptor));
        var unknown = query.Keys.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        if (unknown.Count > 0)
        {
            context.Result = Refusal.UnknownParameter(unknown.ToDictionary(name => name, name => new[] { Advice(name, known) }));
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private string[] KnownTo(ActionDescriptor action) =>
        [.. action.Parameters
            .Where(parameter => parameter.BindingInfo?.BindingSource == BindingSource.Query)
            .SelectMany(NamesOf)
            .Concat(action.FilterDescriptors.Any(filter => filter.Filter is AnswersInAttribute) ? [Negotiation.Parameter] : [])
            .Order(StringComparer.Ordinal)];

    // A parameter object stands for its properties.
    private IEnumerable<string> NamesOf(ParameterDescriptor parameter)
    {
        var type = metadata.GetMetadataForType(parameter.ParameterType);
        return type is { IsComplexType: true, IsEnumerableType: false }
            ? type.Properties.Select(property => property.BinderModelName ?? property.Name!)
            : [parameter.BindingInfo?.BinderModelName ?? parameter.Name];
    }

    private static string Advice(string name, string[] known) => EditDistance.Nearest(name, known) is { } nearest
        ? $"is unknown here; did you mean {nearest}? There are {string.Join(", ", known)}"
        : "is unknown here; this address has no query parameters";
}
