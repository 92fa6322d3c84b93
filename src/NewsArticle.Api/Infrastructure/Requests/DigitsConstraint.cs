using System.Globalization;
using Microsoft.AspNetCore.Routing.Matching;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>
/// Takes the whole numbers of an address as they are written by everybody, so that a resource has one address; the framework's own
/// constraint also takes +1 for 1.
/// </summary>
internal sealed class DigitsConstraint : IRouteConstraint, IParameterLiteralNodeMatchingPolicy
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && IsWritten(Convert.ToString(value, CultureInfo.InvariantCulture));

    public bool MatchesLiteral(string parameterName, string literal) => IsWritten(literal);

    private static bool IsWritten(string? number) =>
        number is not (null or "") && number[0] is not '+'
        && int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
