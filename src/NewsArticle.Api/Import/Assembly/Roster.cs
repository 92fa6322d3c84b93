using NewsArticle.Data;
using NewsArticle.Extraction;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>The people, places and organizations of an article that is being assembled, to be referred to by quotes and figures.</summary>
internal sealed class Roster
{
    private readonly List<Appearance> _appearances = [];
    private readonly Dictionary<EntityFinding, Identity> _byFinding = [];
    private readonly Dictionary<(Type Type, string Key), Identity?> _byAlias = [];
    private readonly Dictionary<(Type Type, string Key), Identity> _byName = [];

    public IReadOnlyList<Appearance> Appearances => _appearances;

    /// <summary>Adds an appearance unless one of the same sort and name is there.</summary>
    public bool TryAdd(Appearance appearance, EntityFinding? finding = null)
    {
        var identity = appearance.Identity;
        if (!_byName.TryAdd((identity.GetType(), identity.NameKey), identity))
        {
            return false;
        }

        _appearances.Add(appearance);
        if (finding is not null)
        {
            _byFinding.Add(finding, identity);
        }

        foreach (var key in identity.Aliases.Select(alias => (identity.GetType(), alias.NameKey)).Distinct())
        {
            // An alias that two of them share points to neither.
            _byAlias[key] = _byAlias.ContainsKey(key) ? null : identity;
        }

        return true;
    }

    /// <summary>The identity of a finding: its own, or where that kind was given with the request the one of its name.</summary>
    public Identity? Find(EntityFinding finding)
    {
        if (_byFinding.TryGetValue(finding, out var own))
        {
            return own;
        }

        return finding switch
        {
            PersonFinding => Find<Person>(finding.Name),
            OrganizationFinding => Find<Organization>(finding.Name),
            _ => Find<Place>(finding.Name),
        };
    }

    /// <summary>The identity that has a name or, where that is clear, an alias.</summary>
    public TIdentity? Find<TIdentity>(string name)
        where TIdentity : Identity
    {
        var key = (typeof(TIdentity), NameKey.Of(name));
        return (TIdentity?)(_byName.GetValueOrDefault(key) ?? _byAlias.GetValueOrDefault(key));
    }
}
