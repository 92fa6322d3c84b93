using System.Globalization;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Infrastructure.Requests;

namespace NewsArticle.Api.Infrastructure.Problems;

/// <summary>Every refusal the service can give, in one place: its code, its status and its words.</summary>
public static class Refusal
{
    /// <summary>Something in the query or in a header is wrong.</summary>
    /// <param name="detail">What to do about it.</param>
    /// <param name="errors">What is wrong, by parameter.</param>
    public static ProblemResult InvalidRequest(string detail, IReadOnlyDictionary<string, string[]>? errors = null) =>
        Of(StatusCodes.Status400BadRequest, "invalid-request", "The request is not valid", detail, errors);

    public static ProblemResult BadIfMatch() =>
        InvalidRequest(
            "Send the ETag of the answer that is to be changed, as it was given.",
            On(HeaderNames.IfMatch, "must be *, or tags in quotation marks, such as \"xyz\"; several are parted by commas"));

    public static ProblemResult BadChangeReason() =>
        InvalidRequest(
            "Say why in one header of at most 500 characters, or leave it out.",
            On("Change-Reason", "must be plain ASCII, or the UTF-8 percent-encoded as in UTF-8''%C5%81%C3%B3d%C5%BA (RFC 8187)"));

    public static ProblemResult BadIdempotencyKey() =>
        InvalidRequest(
            "Name the request by one key that no other request has, such as a new UUID, or leave the header out.",
            On("Idempotency-Key", "must be 1 to 255 printable ASCII characters, once"));

    public static ProblemResult RequestInFlight() =>
        Of(
            StatusCodes.Status409Conflict,
            "request-in-flight",
            "The request is still worked on",
            "A request with this Idempotency-Key has not been answered yet. Send it again after the seconds that Retry-After names, to get its answer.");

    public static ProblemResult IdempotencyKeyReused() =>
        Of(
            StatusCodes.Status422UnprocessableEntity,
            "idempotency-key-reused",
            "The Idempotency-Key named another request",
            "The key was sent with another body, address or media type. Nothing was done: send this request with a key of its own.");

    public static ProblemResult AnsweredOnce() =>
        Of(
            StatusCodes.Status409Conflict,
            "answered-once",
            "The request was carried out, and its answer is shown once",
            "The answer held a secret that is stored nowhere. Find what was made in the list, remove it, and make another with a new Idempotency-Key.");

    public static ProblemResult UnknownParameter(IReadOnlyDictionary<string, string[]> errors) =>
        Of(
            StatusCodes.Status400BadRequest,
            "unknown-parameter",
            "A query parameter is unknown",
            "Correct or remove the parameters named in errors.",
            errors);

    public static ProblemResult RepeatedParameter(string name) =>
        InvalidRequest("Send each parameter that has one value once.", On(name, "is there more than once, and has one value only"));

    /// <summary>Nobody is known to ask, or by a key that does not do.</summary>
    /// <param name="reason">What is wrong with the key; null where there is none.</param>
    /// <param name="isFirst">Whether the archive has no key that could be used.</param>
    public static ProblemResult KeyNeeded(string? reason, bool isFirst) =>
        Of(
            StatusCodes.Status401Unauthorized,
            reason is null ? "key-needed" : "key-not-accepted",
            reason is null ? "This needs a key" : "The key is not accepted",
            (reason ?? "Send a key in the header Authorization: Bearer na_…; who runs the service makes one.")
                + (isFirst ? $" There is no key yet: on its machine, the service's own command makes one: {KeyCommand}." : ""));

    /// <summary>The command that makes a key.</summary>
    public const string KeyCommand = "keys create --name NAME --scope write";

    /// <summary>The key is good, but not for this.</summary>
    /// <param name="needed">The least scope that would do; null where nobody is let in.</param>
    /// <param name="held">The scope of the key.</param>
    public static ProblemResult ScopeMissing(string? needed, string? held) =>
        Of(
            StatusCodes.Status403Forbidden,
            "scope-missing",
            "The key does not allow this",
            needed is null
                ? "This address is closed to everybody."
                : $"This needs the scope {needed}, and the key has {held ?? "none"}; use another key, or ask who runs the service for one.");

    /// <summary>Nothing is fetched unless who runs the service says from where.</summary>
    public static ProblemResult ImportsOff() =>
        Of(
            StatusCodes.Status403Forbidden,
            "imports-off",
            "Nothing is imported from addresses here",
            "Who runs the service turns it on with the setting Imports:Hosts, which lists the hosts to import from: news.example.org;*.example.net.");

    /// <summary>Somebody sends a key where it does not belong.</summary>
    /// <param name="parameter">The query parameter that holds it.</param>
    public static ProblemResult KeyInAddress(string parameter) =>
        Of(
            StatusCodes.Status400BadRequest,
            "key-in-address",
            "Keys do not belong in addresses",
            "Addresses are kept in logs and histories: have a key that stood in one revoked, and send another in the header Authorization: Bearer na_….",
            On(parameter, "is not read; keys come in the header Authorization"));

    /// <summary>The request names a host that the service is not told to be.</summary>
    public static ProblemResult UnknownHost() =>
        Of(
            StatusCodes.Status400BadRequest,
            "unknown-host",
            "The service does not answer to this host name",
            "Ask by the name or the address that the service is known by; who runs it lists further names in Network:Hosts.");

    /// <summary>Two programs could read the request in two ways.</summary>
    /// <param name="detail">What to send instead.</param>
    public static ProblemResult AmbiguousRequest(string detail) =>
        Of(StatusCodes.Status400BadRequest, "ambiguous-request", "The request can be read in two ways", detail);

    /// <summary>A client sends more than its share.</summary>
    public static ProblemResult TooManyRequests() =>
        Of(
            StatusCodes.Status429TooManyRequests,
            "too-many-requests",
            "There are too many requests",
            "Nothing was done. Send the request again after the seconds that Retry-After names, and fewer at a time.");

    /// <summary>The time that a request may take is over.</summary>
    public static ProblemResult TookTooLong(int seconds) =>
        Of(
            StatusCodes.Status504GatewayTimeout,
            "took-too-long",
            "The request took too long",
            string.Create(CultureInfo.InvariantCulture, $"It was given up after {seconds} s. Ask for less at a time, or try again later."));

    /// <summary>A parameter that lists names has one that is not known.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="name">The name that is not known.</param>
    /// <param name="allowed">Those that are.</param>
    public static ProblemResult UnknownName(string parameter, string name, IEnumerable<string> allowed)
    {
        var known = allowed.ToList();
        return InvalidRequest(
            $"Correct {parameter}, or leave it out.",
            On(parameter, EditDistance.Nearest(name, known) is { } nearest
                ? $"\"{name}\" is unknown here; did you mean {nearest}? There are {string.Join(", ", known)}"
                : $"\"{name}\" is unknown here"));
    }

    public static ProblemResult TooManySteps(int most) =>
        InvalidRequest(
            "Choose a longer interval, or narrow the list with from and to.",
            On("interval", string.Create(CultureInfo.InvariantCulture, $"makes more than {most} steps of this list")));

    public static ProblemResult BadCursor(string detail) =>
        Of(StatusCodes.Status400BadRequest, "bad-cursor", "The cursor is not valid", detail, On("cursor", detail));

    /// <summary>A reader of the change log is further than the log: it followed another archive, or one that was restored from a copy.</summary>
    /// <param name="place">The parameter or header that says how far.</param>
    /// <param name="end">The greatest sequence number there is.</param>
    public static ProblemResult BeyondChanges(string place, long end) =>
        InvalidRequest(
            string.Create(CultureInfo.InvariantCulture, $"The change log ends at {end}: this is not the archive that gave the number. Begin again with 0."),
            On(place, string.Create(CultureInfo.InvariantCulture, $"must be at most {end}")));

    /// <summary>The identity is no longer: another one is the same, and has taken its place.</summary>
    /// <param name="kind">What was looked for, singular: "person".</param>
    /// <param name="id">The key asked for.</param>
    /// <param name="mergedInto">The identity that took its place.</param>
    /// <param name="list">The address that lists its kind.</param>
    public static ProblemResult Merged(string kind, int id, int mergedInto, string list) => new(new ProblemResponse
    {
        Status = StatusCodes.Status410Gone,
        Code = "merged",
        Title = $"The {kind} was merged into another",
        Detail = string.Create(CultureInfo.InvariantCulture, $"The {kind} {id} is the same as {list}/{mergedInto}; use that one."),
        MergedInto = mergedInto,
    });

    /// <summary>A search query cannot be understood.</summary>
    /// <param name="position">0-based UTF-16 unit in the query where it goes wrong.</param>
    /// <param name="text">What stands there; empty at the end.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public static ProblemResult UnreadableQuery(int position, string text, string message)
    {
        var detail = string.Create(
            CultureInfo.InvariantCulture, $"At character {position}{(text.Length is 0 ? "" : $", {text}")}: {message}");
        return new(new ProblemResponse
        {
            Status = StatusCodes.Status400BadRequest,
            Code = "unreadable-query",
            Title = "The query cannot be understood",
            Detail = detail,
            Position = position,
            Errors = On("q", detail),
        });
    }

    public static ProblemResult RelevanceToNothing() =>
        InvalidRequest(
            "Say with q what to look for, or choose another order.",
            On("sort", "can be relevance only where q says what items are to be relevant to"));

    /// <summary>The body cannot be read as what it is sent as: broken or too deep JSON, bytes that are not UTF-8, forbidden characters.</summary>
    public static ProblemResult MalformedBody(string detail, IReadOnlyDictionary<string, string[]>? errors = null) =>
        Of(StatusCodes.Status400BadRequest, "malformed-body", "The body cannot be read", detail, errors);

    public static ProblemResult BrokenBody() =>
        MalformedBody("The body ended before its length, or its chunks are broken: send it again.");

    public static ProblemResult EmptyBody() =>
        Of(
            StatusCodes.Status400BadRequest,
            "empty-body",
            "The body is empty",
            "Send a body; with curl: --data-binary @file.");

    public static ProblemResult UnknownRoute(string path) =>
        Of(
            StatusCodes.Status404NotFound,
            "unknown-route",
            "There is no such address",
            $"Nothing is served at {path}; all addresses are listed at /swagger.");

    /// <summary>No row has this key.</summary>
    /// <param name="kind">What was looked for, singular: "article".</param>
    /// <param name="id">The key asked for.</param>
    /// <param name="list">The address that lists what there is.</param>
    public static ProblemResult UnknownId(string kind, int id, string list) =>
        Of(
            StatusCodes.Status404NotFound,
            "unknown-id",
            $"There is no such {kind}",
            string.Create(CultureInfo.InvariantCulture, $"No {kind} has the id {id} here; {list} lists those there are."));

    public static ProblemResult UnknownArticle(int id) => UnknownId("article", id, "/api/v1/articles");

    /// <summary>The article, or the item within it, does not exist.</summary>
    /// <param name="kind">What was looked for, singular: "quote".</param>
    /// <param name="id">The key asked for.</param>
    /// <param name="articleId">The article it was looked for in.</param>
    /// <param name="part">The part of the article's address that lists what there is: "quotes".</param>
    public static ProblemResult UnknownItem(string kind, int id, int articleId, string part) =>
        UnknownId(kind, id, string.Create(CultureInfo.InvariantCulture, $"/api/v1/articles/{articleId}/{part}"));

    /// <summary>The article says no such thing.</summary>
    /// <param name="kind">What was looked for: "quote".</param>
    /// <param name="id">The key asked for.</param>
    /// <param name="articleId">The article it was looked for in.</param>
    public static ProblemResult UnknownEvidence(string kind, int id, int articleId) =>
        UnknownId(kind, id, string.Create(CultureInfo.InvariantCulture, $"/api/v1/articles/{articleId}"));

    public static ProblemResult MethodNotAllowed(string method, string allowed) =>
        Of(
            StatusCodes.Status405MethodNotAllowed,
            "method-not-allowed",
            "The address does not know this method",
            $"{method} is not possible here; this address knows {allowed}.");

    /// <summary>The request wants a format that the address does not have.</summary>
    internal static ProblemResult NotAcceptable(IReadOnlyList<Format> served) =>
        Of(
            StatusCodes.Status406NotAcceptable,
            "not-acceptable",
            "The answer does not exist in an accepted form",
            "Name one of these with format, or its media type with Accept: "
                + string.Join(", ", served.Select(format => $"{format.Name} ({format.ContentType})")) + ".",
            On(Negotiation.Parameter, $"can be {string.Join(", ", served.Select(format => format.Name))}"));

    /// <summary>A parameter asks for what the chosen format has no room for.</summary>
    internal static ProblemResult NotIn(Format format, string parameter) =>
        InvalidRequest(
            $"Leave {parameter} out, or ask for JSON.",
            On(parameter, $"has no place in {format.Name}"));

    public static ProblemResult NotAcceptable() =>
        Of(
            StatusCodes.Status406NotAcceptable,
            "not-acceptable",
            "The answer does not exist in an accepted form",
            "Ask for application/json, or leave the Accept header out.");

    /// <summary>The same address or the same text is stored already.</summary>
    /// <param name="articleId">The stored article.</param>
    /// <param name="same">What is the same: "url" or "text".</param>
    public static ProblemResult DuplicateArticle(int articleId, string same)
    {
        var detail = string.Create(
            CultureInfo.InvariantCulture,
            $"An article with the same {same} is stored as /api/v1/articles/{articleId}; read or correct that one, or delete it first.");
        return new(new ProblemResponse
        {
            Status = StatusCodes.Status409Conflict,
            Code = "duplicate-article",
            Title = "The article is stored already",
            Detail = detail,
            ArticleId = articleId,
        });
    }

    public static ProblemResult Conflict(string detail, IReadOnlyDictionary<string, string[]>? errors = null) =>
        Of(StatusCodes.Status409Conflict, "conflict", "The archive's state does not allow this", detail, errors);

    public static ProblemResult PreconditionFailed() =>
        Of(
            StatusCodes.Status412PreconditionFailed,
            "precondition-failed",
            "The resource is not the one that If-Match names",
            "It was changed since it was read: read it again, repeat the change on what it is now, and send its new ETag.");

    public static ProblemResult BodyTooLarge(long limit) =>
        Of(
            StatusCodes.Status413PayloadTooLarge,
            "body-too-large",
            "The body is too large",
            string.Create(CultureInfo.InvariantCulture, $"A body may have {limit} bytes; send one article at a time, without pictures."));

    /// <summary>An article of an import of many is too large.</summary>
    public static ProblemResult LineTooLarge(int limit) =>
        Of(
            StatusCodes.Status413PayloadTooLarge,
            "body-too-large",
            "The line is too large",
            string.Create(CultureInfo.InvariantCulture, $"An article may have {limit} bytes, on one line; the other lines are not affected."));

    /// <summary>An import of many articles is too large as a whole.</summary>
    public static ProblemResult BulkTooLarge(long limit) =>
        Of(
            StatusCodes.Status413PayloadTooLarge,
            "body-too-large",
            "The body is too large",
            string.Create(CultureInfo.InvariantCulture, $"A body may have {limit} bytes here. The lines before this one are done; send the rest in another request."));

    public static ProblemResult BodyTooSlow() =>
        Of(
            StatusCodes.Status408RequestTimeout,
            "body-too-slow",
            "The body did not arrive in time",
            "Send the request again over a faster connection.");

    /// <summary>The body's media type is not read here.</summary>
    /// <param name="given">The content type of the request, or null where it has none.</param>
    /// <param name="readable">The media types that are read here.</param>
    public static ProblemResult UnsupportedMediaType(string? given, IEnumerable<string> readable)
    {
        var types = string.Join(", ", readable);
        var hint = given?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) is true
            ? " curl sends this type unless told otherwise: add -H 'Content-Type: text/plain' or another of these."
            : "";
        var detail = $"{(given is null ? "The request has no Content-Type" : $"{given} is not read")} here; send {types}.{hint}";
        return Of(
            StatusCodes.Status415UnsupportedMediaType,
            "unsupported-media-type",
            "The body's media type is not supported",
            detail,
            On(HeaderNames.ContentType, detail));
    }

    /// <summary>The body is compressed, or coded in another way.</summary>
    /// <param name="encoding">The Content-Encoding of the request.</param>
    public static ProblemResult CodedBody(string encoding)
    {
        const string Advice = "Send the body as it is, without Content-Encoding.";
        return Of(
            StatusCodes.Status415UnsupportedMediaType,
            "unsupported-encoding",
            "The body's encoding is not supported",
            $"Bodies in {encoding} are not read here. {Advice}",
            On(HeaderNames.ContentEncoding, Advice));
    }

    /// <summary>The body can be read, but what it says cannot be stored; nothing of it was.</summary>
    public static ProblemResult Unprocessable(IReadOnlyDictionary<string, string[]> errors) =>
        Of(
            StatusCodes.Status422UnprocessableEntity,
            "unprocessable",
            "The body contradicts the article or itself",
            "Nothing was stored. Correct what errors names, and send the request again.",
            errors);

    /// <summary>The database itself found evidence whose words its text does not have.</summary>
    public static ProblemResult EvidenceRefused() =>
        Of(
            StatusCodes.Status422UnprocessableEntity,
            "unprocessable",
            "The evidence does not stand in the text",
            "Nothing was stored. Read the article again, and take the evidence from its paragraphs.");

    public static ProblemResult Busy() =>
        Of(
            StatusCodes.Status503ServiceUnavailable,
            "busy",
            "The archive is busy",
            "Nothing was stored. Send the request again after the seconds that Retry-After names.");

    public static ProblemResult StorageFull() =>
        Of(
            StatusCodes.Status507InsufficientStorage,
            "storage-full",
            "The disk that holds the archive is full",
            "Nothing was stored, and what is stored is still served. Send the request again once the operator has made room.");

    public static ProblemResult StorageFailed() =>
        Of(
            StatusCodes.Status503ServiceUnavailable,
            "storage-failed",
            "The archive cannot be reached",
            "The disk or its file system refuses to do its work. Nothing was stored; the operator finds the reason in the log.");

    public static ProblemResult StorageDamaged() =>
        Of(
            StatusCodes.Status500InternalServerError,
            "storage-damaged",
            "The archive is damaged",
            "A part of the archive that this needs cannot be read, and what does not need it is served. The operator finds out more by the command check, and puts a backup in its place by restore.");

    /// <summary>An archive that is older than its index is indexed; an answer from a part of it would pass for all there is.</summary>
    /// <param name="done">How many articles are indexed so far.</param>
    public static ProblemResult Indexing(int done) =>
        Of(
            StatusCodes.Status503ServiceUnavailable,
            "indexing",
            "The archive is being indexed",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{done} older articles are indexed so far, and others are not. Search again after the seconds that Retry-After names; all that needs no q is served."));

    public static ProblemResult NotReady() =>
        Of(
            StatusCodes.Status503ServiceUnavailable,
            "not-ready",
            "The service cannot serve",
            "The database cannot be reached, or a migration is missing; the log has the reason.");

    public static ProblemResult Stopping() =>
        Of(
            StatusCodes.Status503ServiceUnavailable,
            "stopping",
            "The service is about to stop",
            "It ends what is under way; send what is new elsewhere, or again in a while.");

    public static ProblemResult Internal() =>
        Of(
            StatusCodes.Status500InternalServerError,
            "internal",
            "The service failed",
            "This is the service's fault, not the request's. The log has the reason under the traceId.");

    /// <summary>A status that has no words of its own.</summary>
    public static ProblemResult Other(int status) =>
        Of(status, "http-" + status.ToString(CultureInfo.InvariantCulture), "The request was refused", "See /swagger for what this address expects.");

    /// <summary>One error at one place of a request.</summary>
    public static IReadOnlyDictionary<string, string[]> On(string place, string error) =>
        new Dictionary<string, string[]> { [place] = [error] };

    private static ProblemResult Of(
        int status,
        string code,
        string title,
        string detail,
        IReadOnlyDictionary<string, string[]>? errors = null) =>
        new(new ProblemResponse { Status = status, Code = code, Title = title, Detail = detail, Errors = errors });
}
