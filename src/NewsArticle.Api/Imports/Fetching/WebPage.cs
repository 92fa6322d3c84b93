namespace NewsArticle.Api.Imports.Fetching;

/// <summary>What stands at an address.</summary>
/// <param name="Url">The address, after all redirects.</param>
/// <param name="MediaType">In lower case and without parameters; null where the server does not say.</param>
/// <param name="Charset">As the server says, or null.</param>
/// <param name="Body">The content, unpacked.</param>
internal sealed record WebPage(Uri Url, string? MediaType, string? Charset, ArraySegment<byte> Body)
{
    /// <inheritdoc cref="WebRequest.Tag"/>
    public string? Tag { get; init; }

    /// <inheritdoc cref="WebRequest.LastModified"/>
    public string? LastModified { get; init; }

    /// <summary>The content as a stream.</summary>
    public Stream Content() => new MemoryStream(Body.Array!, Body.Offset, Body.Count, writable: false);
}
