using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace NewsArticle.Tools.Benchmarking;

/// <summary><c>reference ANSWER --address ADDRESS</c>: what the service is compared to, Kestrel alone. The benchmark starts it; nobody else needs it.</summary>
internal static class ReferenceCommand
{
    public const string Name = "reference";

    public const string AddressOption = "--address";

    public static Command Create()
    {
        var answer = new Argument<FileInfo>("answer") { Description = "The answer to give." };
        var address = new Option<string>(AddressOption) { Description = "Where to listen.", Required = true };
        var command = new Command(Name, "Gives everybody the same answer.") { answer, address };
        command.Hidden = true;
        command.SetAction((parse, cancellationToken) => RunAsync(
            TypicalAnswer.Read(parse.GetRequiredValue(answer).FullName), parse.GetRequiredValue(address), cancellationToken));
        return command;
    }

    private static async Task RunAsync(TypicalAnswer answer, string address, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        using var server = new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
        server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Add(address);
        await server.StartAsync(new ReferenceApplication(answer), cancellationToken);
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
