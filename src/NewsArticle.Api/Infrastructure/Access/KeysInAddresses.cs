using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>Refuses keys in addresses, which logs, histories and other sites keep: who sent one there must learn of it.</summary>
internal sealed class KeysInAddresses(RequestDelegate next)
{
    private static readonly string[] Names = ["api_key", "apikey", "api-key", "access_token", "auth_token", "token", "key"];

    public Task InvokeAsync(HttpContext context)
    {
        foreach (var (name, values) in context.Request.Query)
        {
            if (Names.Contains(name, StringComparer.OrdinalIgnoreCase) || values.Any(value => KeyToken.TryRead(value, out _)))
            {
                return Refusal.KeyInAddress(name).ExecuteAsync(context);
            }
        }

        return next(context);
    }
}
