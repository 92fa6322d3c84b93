namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>A query parameter with a form of its own, written as text.</summary>
internal interface IQueryValue<TSelf>
    where TSelf : struct, IQueryValue<TSelf>
{
    /// <summary>What the text must be, to follow the parameter's name: "must be …".</summary>
    static abstract string Expectation { get; }

    /// <summary>Reads the text.</summary>
    /// <param name="text">What the client sent.</param>
    /// <param name="now">The time of the request.</param>
    /// <param name="value">The value, where this returns true.</param>
    static abstract bool TryRead(string text, DateTimeOffset now, out TSelf value);
}
