using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>
/// Refuses query parameters that the action does not declare, and several values where it takes one: neither a misspelt filter nor the
/// second of two may pass for no filter.
/// </summary>
internal sealed class UnknownParameterFilter(IModelMetadataProvider metadata) : IResourceFilter
{
    private readonly ConcurrentDictionary<string, SortedDictionary<string, bool>> _knownByAction = new(StringComparer.Ordinal);

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var query = context.HttpContext.Request.Query;
        if (query.Count is 0)
        {
            return;
        }

        var known = _knownByAction.GetOrAdd(context.ActionDescriptor.Id, _ => KnownTo(context.ActionDescriptor));
        var unknown = query.Keys.Where(name => !known.ContainsKey(name)).ToList();
        if (unknown.Count > 0)
        {
            context.Result = Refusal.UnknownParameter(unknown.ToDictionary(name => name, name => new[] { Advice(name, known.Keys) }));
        }
        else if (query.FirstOrDefault(parameter => parameter.Value.Count > 1 && !known[parameter.Key]).Key is { } repeated)
        {
            context.Result = Refusal.RepeatedParameter(repeated);
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    /// <summary>The names that an action knows, and whether each may be there more than once.</summary>
    private SortedDictionary<string, bool> KnownTo(ActionDescriptor action)
    {
        var known = new SortedDictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, isRepeatable) in action.Parameters.Where(parameter => parameter.BindingInfo?.BindingSource == BindingSource.Query).SelectMany(NamesOf))
        {
            known[name] = isRepeatable;
        }

        if (action.FilterDescriptors.Any(filter => filter.Filter is AnswersInAttribute))
        {
            known[Negotiation.Parameter] = false;
        }

        return known;
    }

    // A parameter object stands for its properties.
    private IEnumerable<(string Name, bool IsRepeatable)> NamesOf(ParameterDescriptor parameter)
    {
        var type = metadata.GetMetadataForType(parameter.ParameterType);
        return type is { IsComplexType: true, IsEnumerableType: false }
            ? type.Properties.Select(property => (property.BinderModelName ?? property.Name!, property.IsEnumerableType))
            : [(parameter.BindingInfo?.BinderModelName ?? parameter.Name, type.IsEnumerableType)];
    }

    private static string Advice(string name, IReadOnlyCollection<string> known) => EditDistance.Nearest(name, known) is { } nearest
        ? $"is unknown here; did you mean {nearest}? There are {string.Join(", ", known)}"
        : "is unknown here; this address has no query parameters";
}
