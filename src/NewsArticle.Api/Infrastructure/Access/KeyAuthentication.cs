using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>Knows who sends a request by the key in its header <c>Authorization: Bearer</c> (RFC 6750), and nowhere else.</summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, UrlEncoder encoder, KeyRing ring, KeyUse use, TimeProvider time)
    // The line of each request says how it was answered; the handler's own would say it again.
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, NullLoggerFactory.Instance, encoder)
{
    public new const string Scheme = "Bearer";

    private const string Challenge = "Bearer realm=\"newsarticle\"";
    private const string Begin = Scheme + " ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var given = Request.Headers.Authorization;
        if (given.Count is 0)
        {
            return AuthenticateResult.NoResult();
        }

        if (given is not [{ } value] || !value.StartsWith(Begin, StringComparison.OrdinalIgnoreCase)
            || !KeyToken.TryRead(value.AsSpan(Begin.Length).Trim(), out var token))
        {
            return AuthenticateResult.Fail("The header Authorization holds no key of this service; send Authorization: Bearer na_… once.");
        }

        return await ring.FindAsync(token) is not { } found
            ? AuthenticateResult.Fail("There is no such key; ask who runs the service for one.")
            : Admit(found);
    }

    /// <summary>401: says what is missing, and as long as there is no key at all, how to make one.</summary>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var failure = (await HandleAuthenticateOnceSafeAsync()).Failure;
        Response.Headers.WWWAuthenticate = failure is null ? Challenge : $"{Challenge}, error=\"invalid_token\"";
        var isFirst = !await ring.HasUsableAsync(time.GetUtcNow().UtcDateTime);
        await Refusal.KeyNeeded(failure?.Message, isFirst).ExecuteAsync(Context);
    }

    /// <summary>403: the key is good, but not for this.</summary>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        // A route without a policy is closed to everybody; then there is no scope to name.
        var needed = Context.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>() is { } needs ? WireName.Of(needs.Scope) : null;
        var held = Context.User.Scope() is { } scope ? WireName.Of(scope) : null;
        Response.Headers.WWWAuthenticate = $"{Challenge}, error=\"insufficient_scope\"" + (needed is null ? "" : $", scope=\"{needed}\"");
        return Refusal.ScopeMissing(needed, held).ExecuteAsync(Context);
    }

    /// <summary>Who shows the secret may know what became of the key.</summary>
    private AuthenticateResult Admit(KeyOnRing found)
    {
        var now = time.GetUtcNow().UtcDateTime;
        switch (found.Key.StateAt(now))
        {
            case KeyState.Revoked:
                return AuthenticateResult.Fail("The key is revoked; ask who runs the service for another.");
            case KeyState.Expired:
                return AuthenticateResult.Fail(string.Create(
                    CultureInfo.InvariantCulture, $"The key expired at {found.Key.ExpiresUtc:yyyy-MM-dd'T'HH:mm:ss'Z'}; ask who runs the service for another."));
            default:
                use.Note(found.Key.Id, now);
                return AuthenticateResult.Success(new AuthenticationTicket(found.Holder, Scheme));
        }
    }
}
