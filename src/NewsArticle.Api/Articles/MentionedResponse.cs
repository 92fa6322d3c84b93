using System.Text.Json.Serialization;
using NewsArticle.Api.Annotations;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>A person, place or organization as one article has it; <c>id</c> is that of the shared identity.</summary>
public abstract record MentionedResponse : AnnotationResponse
{
    private protected MentionedResponse(Appearance appearance)
        : base(appearance.Identity.Id, appearance.Provenance)
    {
        Name = appearance.Identity.Name;
        Aliases = appearance.AliasNames();
        Mentions = appearance.MentionsInTextOrder();
    }

    /// <summary>The canonical name, shared by all articles.</summary>
    [JsonPropertyOrder(-2)]
    public string Name { get; }

    /// <summary>Other names the archive knows.</summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Each occurrence by name in this article, in text order.</summary>
    public IReadOnlyList<EvidenceResponse> Mentions { get; }
}
