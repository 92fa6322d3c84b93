using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Filtering;

namespace NewsArticle.Api.CoMentions;

/// <summary>Who and what is asked for beside an identity; the filters choose the articles that count.</summary>
public sealed record CoMentionRequest : ArchiveFilter
{
    /// <summary>Only of these types; all where absent.</summary>
    [FromQuery(Name = "type")]
    [MaxLength(3, ErrorMessage = "may be given 3 times")]
    public IdentityType[] Type { get; init; } = [];

    /// <summary>How many, from 1 to 200.</summary>
    /// <example>20</example>
    [FromQuery(Name = "limit")]
    [Range(1, 200, ErrorMessage = "must be from 1 to 200")]
    public int Limit { get; init; } = 20;
}
