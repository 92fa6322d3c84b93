using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Filtering;
using NewsArticle.Data;

namespace NewsArticle.Api.Identities;

/// <summary>Which people, places or organizations a list shows: those that articles which pass the filters name.</summary>
public record IdentityFilter : ArchiveFilter
{
    /// <summary>Whose name or alias contains these words; case, accents and marks do not count.</summary>
    [FromQuery(Name = "q")]
    [MaxLength(Lengths.Name, ErrorMessage = "may have 300 characters")]
    [SearchableName(ErrorMessage = "must have a letter or a digit; give a part of a name")]
    public string? Name { get; init; }

    /// <summary>The identities that appearances show, each once.</summary>
    internal IQueryable<TIdentity> Apply<TIdentity>(IQueryable<TIdentity> identities, IQueryable<Appearance> appearances)
        where TIdentity : Identity
    {
        if (Name is not null)
        {
            var key = NameKey.Of(Name);
            identities = identities.Where(identity =>
                identity.NameKey.Contains(key) || identity.Aliases.Any(alias => alias.NameKey.Contains(key)));
        }

        return identities.Where(identity => appearances.Any(appearance => appearance.IdentityId == identity.Id));
    }
}
