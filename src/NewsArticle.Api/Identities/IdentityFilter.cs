using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Identities;

/// <summary>Which people, places or organizations a list shows; filters that are absent let everything pass.</summary>
public sealed record IdentityFilter
{
    /// <summary>Only those whose name or alias contains these words; case, accents and marks do not count.</summary>
    [FromQuery(Name = "q")]
    [MaxLength(Lengths.Name, ErrorMessage = "may have 300 characters")]
    [SearchableName(ErrorMessage = "must have a letter or a digit; give a part of a name")]
    public string? Name { get; init; }

    /// <summary>Only those that these articles name, by id; may be repeated.</summary>
    [FromQuery(Name = "article")]
    [MaxLength(50, ErrorMessage = "may be given 50 times")]
    public int[] Article { get; init; } = [];

    internal IQueryable<TIdentity> Apply<TIdentity>(IQueryable<TIdentity> identities, DbSet<Appearance> appearances)
        where TIdentity : Identity
    {
        if (Name is not null)
        {
            var key = NameKey.Of(Name);
            identities = identities.Where(identity =>
                identity.NameKey.Contains(key) || identity.Aliases.Any(alias => alias.NameKey.Contains(key)));
        }

        return Article.Length is 0
            ? identities
            : identities.Where(identity => appearances.Any(appearance =>
                appearance.IdentityId == identity.Id && Article.Contains(appearance.ArticleId)));
    }
}
