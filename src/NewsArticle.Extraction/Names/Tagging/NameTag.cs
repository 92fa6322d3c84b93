namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>The tagger's labels, in the scheme "beginning, inside, outside".</summary>
public enum NameTag
{
    Outside,
    BeginPerson,
    InsidePerson,
    BeginPlace,
    InsidePlace,
    BeginOrganization,
    InsideOrganization,
}
