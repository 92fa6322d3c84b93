using NewsArticle.Api.Identities;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>Gives a stored identity the names that a correction has for it.</summary>
internal static class IdentityNames
{
    /// <param name="identity">The identity, with its aliases.</param>
    /// <param name="corrected">Its names as they should be.</param>
    /// <param name="areAliasesGiven">
    /// Whether the correction says which aliases there are; otherwise a former name stays one, under which articles know it.
    /// </param>
    public static void Set(Identity identity, IdentityRequest corrected, bool areAliasesGiven)
    {
        var others = areAliasesGiven ? corrected.Aliases ?? [] : [.. corrected.Aliases ?? [], identity.Name];
        var wanted = Names.Aliases(corrected.Name, others);
        identity.Name = corrected.Name;
        identity.NameKey = NameKey.Of(corrected.Name);

        // Those that stay are kept as they are: a new row of the same name would be in the way of the old one.
        identity.Aliases.RemoveAll(alias => !wanted.Exists(other => other.Name == alias.Name));
        identity.Aliases.AddRange(wanted.Where(other => !identity.Aliases.Exists(alias => alias.Name == other.Name)));
    }
}
