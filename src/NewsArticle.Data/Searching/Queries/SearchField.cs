namespace NewsArticle.Data.Searching.Queries;

/// <summary>Where a word of a query is looked for.</summary>
public enum SearchField
{
    /// <summary>In headline and body; of a quote, in its words.</summary>
    Text,

    Headline,

    /// <summary>In the paragraphs; of a quote, in its words.</summary>
    Body,

    Publisher,

    /// <summary>In the names of who says a quote.</summary>
    Speaker,

    /// <summary>In the names of the people that the article names.</summary>
    Person,

    /// <summary>In the names of the places that the article names.</summary>
    Place,

    /// <summary>In one sentence of the body.</summary>
    Sentence,
}
