namespace NewsArticle.Extraction;

/// <summary>What is counted of an attack.</summary>
public enum FigureMetric
{
    /// <summary>Weapons fired, attackers sent.</summary>
    Launched,

    /// <summary>Shot down or defused.</summary>
    Intercepted,

    /// <summary>Explosions, strikes, attacks or hits; targets hit.</summary>
    Struck,
    Killed,
    Wounded,
    Missing,

    /// <summary>Arrested, kidnapped or held.</summary>
    Captured,

    /// <summary>Fled or evacuated.</summary>
    Displaced,
    Damaged,
    Destroyed,

    /// <summary>Forces sent or present.</summary>
    Deployed,

    /// <summary>Cut off from a service or from help.</summary>
    Affected,
}
