using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.CoMentions;
using NewsArticle.Api.Identities;
using NewsArticle.Data;

namespace NewsArticle.Api.Suggestions;

/// <summary>The beginning of a name.</summary>
public sealed record SuggestionRequest
{
    /// <summary>What was typed so far: the beginning of a name, an alias, or a word in one; case, accents and marks do not count.</summary>
    /// <example>ky</example>
    [FromQuery(Name = "q")]
    [Required(ErrorMessage = "is required")]
    [MaxLength(Lengths.Name, ErrorMessage = "may have 300 characters")]
    [SearchableName(ErrorMessage = "must have a letter or a digit; give the beginning of a name")]
    public string? Text { get; init; }

    /// <summary>Only of these types; all where absent.</summary>
    [FromQuery(Name = "type")]
    [MaxLength(3, ErrorMessage = "may be given 3 times")]
    public IdentityType[] Type { get; init; } = [];

    /// <summary>How many, from 1 to 50.</summary>
    /// <example>10</example>
    [FromQuery(Name = "limit")]
    [Range(1, 50, ErrorMessage = "must be from 1 to 50")]
    public int Limit { get; init; } = 10;
}
