using NewsArticle.Data;

namespace NewsArticle.Api.Keys.Errands;

/// <summary>Does what commands ask of the service that works on their archive.</summary>
internal sealed partial class KeyErrands(KeyInbox inbox, IServiceScopeFactory scopes, TimeProvider time, ILogger<KeyErrands> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (isOpen, hasFailed) = (false, false);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!isOpen)
                {
                    inbox.Open();
                    isOpen = true;
                }

                await inbox.ReceiveAsync(DoAsync);
                hasFailed = false;
            }
            catch (Exception failure)
            {
                // Said once, and not twice a second.
                if (!hasFailed)
                {
                    LogFailed(failure);
                }

                hasFailed = true;
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<KeyErrandAnswer> DoAsync(KeyErrand errand)
    {
        await using var scope = scopes.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<KeyRegister>();
        return errand switch
        {
            { Make: { } wanted } => await MakeAsync(register, wanted),
            { Revoke: { } id } => await register.RevokeAsync(id, KeyRegister.CommandLine, CancellationToken.None) is { } key
                ? new KeyErrandAnswer { Lines = [KeyTable.Revoked(key)] }
                : new KeyErrandAnswer { Error = KeyTable.Unknown(id) },
            _ => new KeyErrandAnswer
            {
                Lines = await KeyTable.OfAsync(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), time.GetUtcNow().UtcDateTime, CancellationToken.None),
            },
        };
    }

    private static async Task<KeyErrandAnswer> MakeAsync(KeyRegister register, WantedKey wanted)
    {
        var request = new KeyRequest { Name = wanted.Name, Scope = wanted.Scope, ExpiresAt = wanted.ExpiresAt };
        if (register.Check(request).FirstOrDefault() is { Key: { } member, Value: [var error, ..] })
        {
            return new KeyErrandAnswer { Error = $"{member} {error}." };
        }

        var key = await register.AddAsync(request, wanted.Hash, KeyRegister.CommandLine, CancellationToken.None);
        return new KeyErrandAnswer { Id = key.Id };
    }

    [LoggerMessage(LogLevel.Warning, "What commands ask for cannot be read or done; it is tried again")]
    private partial void LogFailed(Exception failure);
}
