using System.CommandLine;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Settings;
using NewsArticle.Api.Keys;
using NewsArticle.Api.Keys.Errands;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Commands;

/// <summary><c>keys</c>: makes, lists and revokes keys, by itself or by the service that works on the archive.</summary>
internal static class KeysCommand
{
    public static Command Create() => new("keys", "Makes, lists and revokes the keys that let others change the archive; also while a service works on it.")
    {
        CreateKey(),
        ListKeys(),
        RevokeKey(),
    };

    private static Command CreateKey()
    {
        var name = new Option<string>("--name") { Description = "Who is to hold it; the change log names the author of changes so.", Required = true };
        var scope = new Option<Scope>("--scope") { Description = "What it allows: read, write (which includes read) or admin (which includes both).", Required = true };
        var expires = new Option<DateTimeOffset?>("--expires") { Description = "When it stops to work, such as 2030-12-31; never, where this is left out." };
        var command = new Command("create", "Makes a key and writes it to the standard output: it is shown this once.") { name, scope, expires };
        command.SetArchiveAction(
            async (parse, services, cancellationToken) =>
            {
                var key = await services.GetRequiredService<KeyRegister>().AddAsync(Requested(parse, services), KeyRegister.CommandLine, cancellationToken);
                Console.WriteLine(key.Key);
            },
            async (parse, services, cancellationToken) =>
            {
                var (request, secret) = (Requested(parse, services), KeyToken.NewSecret());
                var wanted = new WantedKey(request.Name, request.Scope, request.ExpiresAt, KeyToken.Of(0, secret).Hash());
                var made = await SendAsync(services, new KeyErrand { Make = wanted }, cancellationToken);
                Console.WriteLine(KeyToken.Of(made.Id!.Value, secret).Reveal());
            });
        return command;

        KeyRequest Requested(ParseResult parse, IServiceProvider services)
        {
            var request = new KeyRequest
            {
                Name = parse.GetRequiredValue(name),
                Scope = parse.GetRequiredValue(scope),
                ExpiresAt = parse.GetValue(expires)?.UtcDateTime,
            };
            return services.GetRequiredService<KeyRegister>().Check(request).FirstOrDefault() is { Key: { } member, Value: [var error, ..] }
                ? throw new SettingsException($"{(member is "name" ? "--name" : "--expires")} {error}.")
                : request;
        }
    }

    private static Command ListKeys()
    {
        var command = new Command("list", "Lists all keys, without their secrets.");
        command.SetArchiveAction(
            async (_, services, cancellationToken) => Tell(await KeyTable.OfAsync(
                services.GetRequiredService<NewsDbContext>(), services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, cancellationToken)),
            async (_, services, cancellationToken) => Tell((await SendAsync(services, new KeyErrand { List = true }, cancellationToken)).Lines));
        return command;
    }

    private static Command RevokeKey()
    {
        var id = new Argument<int>("id") { Description = "The key's number, which stands in it after na_." };
        var command = new Command("revoke", "Ends a key at once and for ever.") { id };
        command.SetArchiveAction(
            async (parse, services, cancellationToken) =>
            {
                var number = parse.GetValue(id);
                var key = await services.GetRequiredService<KeyRegister>().RevokeAsync(number, KeyRegister.CommandLine, cancellationToken);
                Tell([KeyTable.Revoked(key ?? throw new SettingsException(KeyTable.Unknown(number)))]);
            },
            async (parse, services, cancellationToken) =>
                Tell((await SendAsync(services, new KeyErrand { Revoke = parse.GetValue(id) }, cancellationToken)).Lines));
        return command;
    }

    private static async Task<KeyErrandAnswer> SendAsync(IServiceProvider services, KeyErrand errand, CancellationToken cancellationToken)
    {
        var answer = await services.GetRequiredService<KeyInbox>().SendAsync(errand, cancellationToken);
        return answer.Error is { } error ? throw new SettingsException(error) : answer;
    }

    private static void Tell(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }
    }
}
