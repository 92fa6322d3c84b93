using System.Globalization;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>Takes the numbers of an address in digits only, so that a resource has one address; the framework's own also takes +1 for 1.</summary>
internal sealed class DigitsConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value)
        && int.TryParse(Convert.ToString(value, CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
