using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Settings;
using NewsArticle.Api.Keys;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Commands;

/// <summary><c>keys</c>: makes, lists and revokes keys.</summary>
internal static class KeysCommand
{
    public static Command Create() => new("keys", "Makes, lists and revokes the keys that let others change the archive.")
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
        command.SetArchiveAction(async (parse, services, cancellationToken) =>
        {
            var register = services.GetRequiredService<KeyRegister>();
            var request = new KeyRequest
            {
                Name = parse.GetRequiredValue(name),
                Scope = parse.GetRequiredValue(scope),
                ExpiresAt = parse.GetValue(expires)?.UtcDateTime,
            };
            if (register.Check(request).FirstOrDefault() is { Key: { } member, Value: [var error, ..] })
            {
                throw new SettingsException($"{(member is "name" ? "--name" : "--expires")} {error}.");
            }

            var key = await register.AddAsync(request, KeyRegister.CommandLine, cancellationToken);
            Console.WriteLine(key.Key);
        });
        return command;
    }

    private static Command ListKeys()
    {
        var command = new Command("list", "Lists all keys, without their secrets.");
        command.SetArchiveAction(async (_, services, cancellationToken) =>
        {
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
            var keys = services.GetRequiredService<NewsDbContext>().ApiKeys.AsNoTracking().OrderBy(key => key.Id);
            Console.WriteLine(Line("id", "scope", "state", "made", "expires", "last used", "name"));
            await foreach (var key in keys.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                var shown = new KeyResponse(key, now);
                Console.WriteLine(Line(
                    shown.Id.ToString(CultureInfo.InvariantCulture), WireName.Of(shown.Scope), WireName.Of(shown.State),
                    Day(shown.CreatedAt), Day(shown.ExpiresAt), Day(shown.LastUsedAt), shown.Name));
            }
        });
        return command;
    }

    private static Command RevokeKey()
    {
        var id = new Argument<int>("id") { Description = "The key's number, which stands in it after na_." };
        var command = new Command("revoke", "Ends a key at once and for ever.") { id };
        command.SetArchiveAction(async (parse, services, cancellationToken) =>
        {
            var number = parse.GetValue(id);
            var key = await services.GetRequiredService<KeyRegister>().RevokeAsync(number, KeyRegister.CommandLine, cancellationToken)
                ?? throw new SettingsException($"No key has the number {number}; keys list shows those there are.");
            Console.WriteLine($"The key {key.Id} of {key.Name} is revoked.");
        });
        return command;
    }

    private static string Line(string id, string scope, string state, string made, string expires, string used, string name) =>
        $"{id,4}  {scope,-5}  {state,-7}  {made,-10}  {expires,-10}  {used,-10}  {name}";

    private static string Day(DateTime? time) => time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never";
}
