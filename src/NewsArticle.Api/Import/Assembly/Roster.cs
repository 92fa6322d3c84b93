using NewsArticle.Data;
using NewsArticle.Extraction;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>The people, places and organizations of an article that is being assembled, to be referred to by quotes and figures.</summary>
internal sealed class Roster
{
    private readonly List<Appearance> _appearances = [];
    private readonly Dictionary<EntityFinding, Identity> _byFinding = [];
    private readonly Dictionary<(Type Type, string Key), Identity> _byKey = [];
    private readonly Dictionary<(Type Type, string Key), Identity> _byName = [];
    private readonly Dictionary<(Type Type, string Key), Identity?> _byAlias = [];

    public IReadOnlyList<Appearance> Appearances => _appearances;

    /// <summary>
    /// Adds an appearance unless one of the same sort and name is there; two places of one name are two where the gazetteer tells them
    /// apart.
    /// </summary>
    public bool TryAdd(Appearance appearance, EntityFinding? finding = null)
    {
        var identity = appearance.Identity;
        if (!_byKey.TryAdd(KeyOf(identity), identity))
        {
            return false;
        }

        // Of two places of one name, the first is meant where only the name is said.
        _byName.TryAdd((identity.GetType(), identity.NameKey), identity);
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
            PlaceFinding { GazetteerKey: { } key } when _byKey.TryGetValue((typeof(Place), key), out var place) => place,
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

    /// <summary>Keys of the gazetteer have a colon, which keys of names never have.</summary>
    private static (Type Type, string Key) KeyOf(Identity identity) =>
        (identity.GetType(), (identity as Place)?.GazetteerKey ?? identity.NameKey);
}
