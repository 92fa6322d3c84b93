namespace NewsArticle.Api.Imports.Fetching;

/// <summary>What is wanted from an address.</summary>
/// <param name="Accept">The media types, as the header has them.</param>
/// <param name="Bytes">How many bytes are read at most.</param>
internal sealed record WebRequest(string Accept, int Bytes)
{
    /// <summary>Whether what is beyond <see cref="Bytes"/> is left away, rather than all refused.</summary>
    public bool CutsOff { get; init; }

    /// <summary>Whether an answer of a media type is of use; one without a type is.</summary>
    public Func<string, bool> Takes { get; init; } = _ => true;

    /// <summary>What the content was tagged with when it was last read, or null.</summary>
    public string? Tag { get; init; }

    /// <summary>When the content had last changed, in its server's words, or null.</summary>
    public string? LastModified { get; init; }
}
