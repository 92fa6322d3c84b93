using System.Linq.Expressions;

namespace NewsArticle.Api.Filtering;

/// <summary>Joins conditions that become one WHERE.</summary>
internal static class Predicates
{
    /// <summary>Rows for which all conditions hold.</summary>
    public static IQueryable<T> WhereAll<T>(this IQueryable<T> rows, IEnumerable<Expression<Func<T, bool>>> conditions) =>
        conditions.Aggregate(rows, (left, condition) => left.Where(condition));

    /// <summary>A condition on what a row leads to: of quotes, on their article.</summary>
    public static Expression<Func<TRow, bool>> Of<TRow, TOther>(Expression<Func<TRow, TOther>> path, Expression<Func<TOther, bool>> condition) =>
        Expression.Lambda<Func<TRow, bool>>(
            new Replacement(condition.Parameters[0], path.Body).Visit(condition.Body), path.Parameters[0]);

    public static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters[0]);

    public static Expression<Func<T, bool>> Or<T>(IReadOnlyList<Expression<Func<T, bool>>> conditions)
    {
        if (conditions.Count is 0)
        {
            return _ => false;
        }

        var row = conditions[0].Parameters[0];
        var body = conditions
            .Select(condition => new Replacement(condition.Parameters[0], row).Visit(condition.Body))
            .Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<T, bool>>(body, row);
    }

    private sealed class Replacement(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : base.VisitParameter(node);
    }
}
