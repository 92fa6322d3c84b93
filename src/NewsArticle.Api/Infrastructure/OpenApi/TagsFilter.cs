using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Describes the groups of operations, in the order in which a newcomer meets them.</summary>
internal sealed class TagsFilter : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) => swaggerDoc.Tags = new HashSet<OpenApiTag>
    {
        Tag("Articles", "News articles with everything the archive knows of them, and their parts one by one."),
        Tag("Imports", "Articles fetched from pages and feeds, once or again and again."),
        Tag("Revisions", "What articles were, who changed them, when, why, and from what to what."),
        Tag("Extractions", "Text in, annotations out, nothing stored."),
        Tag("Search", "Articles and quotes by their words, with highlights."),
        Tag("People", "The people that articles share, and what is known of each."),
        Tag("Places", "The places that articles share, with coordinates."),
        Tag("Organizations", "The organizations that articles share."),
        Tag("Quotes", "Quotes across articles, with their speakers."),
        Tag("Attack figures", "Numbers that articles report of attacks and of the forces in them, across articles."),
        Tag("Changes", "What was created, corrected, merged and deleted, in order: to be listed, or followed as it happens."),
        Tag("Evidence", "Where articles say what they say, and whether they still do."),
        Tag("Search", "Names as one types, and words across articles and quotes."),
        Tag("Webhooks", "Those who are told of changes as they happen."),
        Tag("Keys", "Who may change the archive, and manage the service."),
        Tag("Archive", "The archive as a whole: checked and backed up while it is used."),
        Tag("Health", "Whether the service runs, and whether it can serve."),
    };

    private static OpenApiTag Tag(string name, string description) => new() { Name = name, Description = description };
}
