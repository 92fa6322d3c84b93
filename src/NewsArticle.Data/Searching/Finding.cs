using System.Linq.Expressions;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Data.Searching;

/// <summary>A query, ready to be asked.</summary>
/// <param name="All">Holds for what the query finds.</param>
/// <param name="Matches">Texts that rank what is found; null where it is found by names alone.</param>
/// <param name="Rest">What must hold besides of a row among the matches; null where nothing must.</param>
/// <param name="IsComplete">Whether everything that is found is among the matches, so that asking for them and the rest is enough.</param>
public sealed record Finding<T>(
    Expression<Func<T, bool>> All, IQueryable<TextMatch>? Matches, Expression<Func<T, bool>>? Rest, bool IsComplete);
