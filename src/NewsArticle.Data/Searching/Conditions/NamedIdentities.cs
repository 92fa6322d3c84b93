using System.Linq.Expressions;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching.Conditions;

/// <summary>
/// Finds identities by words of their names. Names are not in the full-text index: identities are renamed and merged, and what is
/// looked for must be what they are called now.
/// </summary>
internal static class NamedIdentities
{
    /// <summary>The ids of the identities that have a name or an alias with the words in it.</summary>
    public static IQueryable<int> Named(this NewsDbContext db, SearchNode.InName name)
    {
        // Blanks on both sides make whole words of the names' words.
        var words = name.IsPrefix ? $" {name.Key}" : $" {name.Key} ";
        return db.Identities
            .Where(KindOf(name.Field))
            .Where(identity => (" " + identity.NameKey + " ").Contains(words)
                || identity.Aliases.Any(alias => (" " + alias.NameKey + " ").Contains(words)))
            .Select(identity => identity.Id);
    }

    private static Expression<Func<Identity, bool>> KindOf(SearchField field) => field switch
    {
        SearchField.Person => identity => identity is Person,
        SearchField.Place => identity => identity is Place,
        _ => identity => identity is Person || identity is Organization,
    };
}
