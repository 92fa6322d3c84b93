using System.Linq.Expressions;

namespace NewsArticle.Api.Filtering;

/// <summary>What is asked of one kind of thing.</summary>
internal class Conditions<T>
{
    /// <summary>All must hold.</summary>
    public List<Expression<Func<T, bool>>> Wanted { get; } = [];

    /// <summary>None may hold.</summary>
    public List<Expression<Func<T, bool>>> Unwanted { get; } = [];

    /// <summary>Adds a condition for the values of a filter and for those of its twin; none for a filter that is absent.</summary>
    public void Add<TValue>(TValue[] wanted, TValue[] unwanted, Func<TValue[], Expression<Func<T, bool>>> condition)
    {
        if (wanted.Length > 0)
        {
            Wanted.Add(condition(wanted));
        }

        if (unwanted.Length > 0)
        {
            Unwanted.Add(condition(unwanted));
        }
    }

    /// <summary>The same where the values must be looked up first.</summary>
    public async Task AddAsync<TValue>(TValue[] wanted, TValue[] unwanted, Func<TValue[], Task<Expression<Func<T, bool>>>> condition)
    {
        if (wanted.Length > 0)
        {
            Wanted.Add(await condition(wanted));
        }

        if (unwanted.Length > 0)
        {
            Unwanted.Add(await condition(unwanted));
        }
    }

    /// <summary>All conditions as ones that must hold.</summary>
    public IEnumerable<Expression<Func<T, bool>>> All() => [.. Wanted, .. Unwanted.Select(Predicates.Not)];
}
