using NewsArticle.Extraction.Figures.Counts;

namespace NewsArticle.Extraction.Figures;

/// <summary>What numbers without a noun stand for: "wounding two others", "another exploded", "seven struck the town".</summary>
internal sealed class Antecedents
{
    private static readonly Noun Person = new("person", ObjectClass.Person);

    private Noun? _people;
    private Noun? _thing;
    private Lazy<Noun?>? _weaponNamed;
    private Lazy<Noun?>? _weaponNamedBefore;
    private bool _isPeopleOfThisSentence;

    /// <summary>What the latest figure of harm counts, for totals that name neither: "the army put the number at six".</summary>
    public (FigureMetric Metric, Noun Noun)? Counted { get; private set; }

    /// <summary>Starts a paragraph: nothing before it is meant.</summary>
    public void StartParagraph() => (_people, _thing, _weaponNamed, Counted) = (null, null, null, null);

    /// <summary>Starts a sentence: weapons that the one before names can be meant in it.</summary>
    public void StartSentence(Sentence sentence)
    {
        _weaponNamedBefore = _weaponNamed;
        _weaponNamed = new Lazy<Noun?>(() => WeaponNamedIn(sentence));
        _isPeopleOfThisSentence = false;
    }

    /// <summary>The count with its noun, given what happened to it; null where nothing named before will do.</summary>
    /// <param name="count">The count.</param>
    /// <param name="metric">What happened to it.</param>
    /// <param name="isSubject">Whether it starts its clause, so that "others" can be meant beside those of the sentence before.</param>
    public Count? Resolve(Count count, FigureMetric metric, bool isSubject)
    {
        if (!count.IsBare)
        {
            return count;
        }

        if (metric is FigureMetric.Struck or FigureMetric.Launched or FigureMetric.Intercepted or FigureMetric.Damaged or FigureMetric.Destroyed)
        {
            return (_thing ?? _weaponNamedBefore?.Value ?? _weaponNamed?.Value) is { } thing ? count with { Noun = thing } : null;
        }

        return count with { Noun = _people is { } people && (_isPeopleOfThisSentence || count.IsOthers && isSubject) ? people : Person };
    }

    /// <summary>Makes a count available to those that follow.</summary>
    public void Remember(Count count, FigureMetric metric)
    {
        if (metric is FigureMetric.Killed or FigureMetric.Wounded or FigureMetric.Missing or FigureMetric.Captured or FigureMetric.Displaced)
        {
            // A toll or a number that is raised later is that of the dead.
            Counted = metric == FigureMetric.Wounded && Counted is { Metric: FigureMetric.Killed } ? Counted : (metric, count.Noun);
        }

        if (count.Is(ObjectClass.People))
        {
            // "killed 12 civilians and a soldier, and wounded 43": of both.
            _people = _isPeopleOfThisSentence && _people != count.Noun ? Person : count.Noun;
            _isPeopleOfThisSentence = true;
        }
        else if (count.Is(ObjectClass.Property | ObjectClass.Projectile))
        {
            _thing = count.Noun;
        }
    }

    private static Noun? WeaponNamedIn(Sentence sentence)
    {
        for (var token = sentence.End - 1; token >= sentence.First; token--)
        {
            if (Nouns.Find(sentence[token]) is { Class: ObjectClass.Weapon or ObjectClass.Drone } weapon)
            {
                return weapon;
            }
        }

        return null;
    }
}
