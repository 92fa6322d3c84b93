using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
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

    /// <summary>Only those that some article names with this much certainty.</summary>
    [FromQuery(Name = "precision")]
    public PrecisionLevel Precision { get; init; } = PrecisionLevel.Balanced;

    internal IQueryable<TIdentity> Apply<TIdentity>(IQueryable<TIdentity> identities, DbSet<Appearance> appearances)
        where TIdentity : Identity
    {
        if (Name is not null)
        {
            var key = NameKey.Of(Name);
            identities = identities.Where(identity =>
                identity.NameKey.Contains(key) || identity.Aliases.Any(alias => alias.NameKey.Contains(key)));
        }

        var shown = appearances.At(Precision);
        shown = Article.Length is 0 ? shown : shown.Where(appearance => Article.Contains(appearance.ArticleId));
        return Precision is PrecisionLevel.Wide && Article.Length is 0
            ? identities
            : identities.Where(identity => shown.Any(appearance => appearance.IdentityId == identity.Id));
    }
}
