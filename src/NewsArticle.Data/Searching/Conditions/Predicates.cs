using System.Linq.Expressions;

namespace NewsArticle.Data.Searching.Conditions;

/// <summary>Joins conditions on rows.</summary>
internal static class Predicates
{
    public static Expression<Func<T, bool>> All<T>(IEnumerable<Expression<Func<T, bool>>> conditions) => Join(conditions, Expression.AndAlso);

    public static Expression<Func<T, bool>> Any<T>(IEnumerable<Expression<Func<T, bool>>> conditions) => Join(conditions, Expression.OrElse);

    public static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);

    private static Expression<Func<T, bool>> Join<T>(
        IEnumerable<Expression<Func<T, bool>>> conditions, Func<Expression, Expression, Expression> join)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var body = conditions.Select(condition => new Renaming(condition.Parameters[0], row).Visit(condition.Body)).Aggregate(join);
        return Expression.Lambda<Func<T, bool>>(body, row);
    }

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
