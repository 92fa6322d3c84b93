using System.Globalization;
using System.Net;

namespace NewsArticle.Api.Imports.Fetching;

/// <summary>Why something could not be imported: every reason there is, in one place. The message is for whoever made the job.</summary>
/// <param name="code">The reason for programs.</param>
/// <param name="message">What happened and what to do.</param>
/// <param name="isPassing">Whether it is worth trying again.</param>
internal sealed class ImportFault(string code, string message, bool isPassing = false) : Exception(message)
{
    public string Code { get; } = code;

    public bool IsPassing { get; } = isPassing;

    /// <summary>How long the host asks to be left alone; null where it does not.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    public static ImportFault HostNotListed(string host) => new(
        "host-not-listed", $"The host {host} is not among those that may be imported from; who runs the service lists them in Imports:Hosts.");

    public static ImportFault AddressNotAllowed(string reason) => new("address-not-allowed", reason);

    public static ImportFault PrivateAddress(string host) => new(
        "private-address", $"The host {host} has no address of the public internet, and no other is connected to.");

    public static ImportFault DisallowedByRobots(Uri url) => new(
        "disallowed-by-robots", $"The robots.txt of {url.Host} does not allow this address to programs of this name.");

    public static ImportFault RobotsUnreadable(string host, ImportFault reason) => new(
        "robots-unreadable", $"The robots.txt of {host} could not be read, so nothing is fetched from there for now. {reason.Message}", isPassing: true)
    {
        RetryAfter = reason.RetryAfter,
    };

    public static ImportFault Status(HttpStatusCode status, TimeSpan? retryAfter) => new(
        string.Create(CultureInfo.InvariantCulture, $"http-{(int)status}"),
        string.Create(CultureInfo.InvariantCulture, $"The server answered {(int)status}."),
        isPassing: (int)status is >= 500 or 429 or 408 or 425)
    {
        RetryAfter = retryAfter,
    };

    public static ImportFault Unreachable(string reason) => new("unreachable", reason, isPassing: true);

    public static ImportFault TooSlow(TimeSpan patience) => new(
        "too-slow", string.Create(CultureInfo.InvariantCulture, $"The answer was not complete after {patience.TotalSeconds} s."), isPassing: true);

    public static ImportFault TooLarge(int limit) => new(
        "too-large", string.Create(CultureInfo.InvariantCulture, $"The answer has more than {limit} bytes; who runs the service sets this limit with Imports:Bytes."));

    public static ImportFault TooManyRedirects(int most) => new(
        "too-many-redirects", string.Create(CultureInfo.InvariantCulture, $"The address leads on more than {most} times."));

    public static ImportFault UnreadableType(string type) => new(
        "unsupported-media-type", $"The answer is {type}; what can be read are pages, plain text, and feeds in RSS, Atom or JSON Feed.");

    public static ImportFault MalformedFeed(string reason) => new("malformed-feed", $"The feed cannot be read: {reason}");

    public static ImportFault NotAFeed() => new("not-a-feed", "There is no feed at this address, and only feeds can be looked at again and again; leave every out.");

    public static ImportFault NotAnArticle(string reason) => new("not-an-article", $"No article could be read from it: {reason}");

    public static ImportFault NoText() => new("no-text", "The entry has neither the text of its article nor the address of a page.");
}
